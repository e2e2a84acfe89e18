package org.guidepost.bot.people;

import org.guidepost.bot.text.Texts;

/** By mail, where a mail server is configured. */
final class MailLinkDelivery implements LinkDelivery {

    private final AccountMail mail;
    private final Texts texts;

    MailLinkDelivery(AccountMail mail, Texts texts) {
        this.mail = mail;
        this.texts = texts;
    }

    @Override
    public boolean reaches(Account account) {
        return mail.reaches(account);
    }

    @Override
    public void deliver(Account account, String link, String language) {
        mail.send(
                account,
                texts.get(language, "sign-in.mail.subject"),
                texts.get(language, "sign-in.mail.text", link, MINUTES));
    }
}
