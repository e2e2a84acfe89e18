package org.guidepost.bot.people;

import org.guidepost.bot.answer.Texts;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;

/** By mail, where a mail server is configured. */
final class MailLinkDelivery implements LinkDelivery {

    private final MailSender mails;
    private final String from;
    private final Texts texts;

    MailLinkDelivery(MailSender mails, String from, Texts texts) {
        this.mails = mails;
        this.from = from;
        this.texts = texts;
    }

    @Override
    public boolean reaches(Account account) {
        return account.mail().isPresent();
    }

    @Override
    public void deliver(Account account, String link, String language) {
        var mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(account.mail().orElseThrow());
        mail.setSubject(texts.get(language, "sign-in.mail.subject"));
        mail.setText(texts.get(language, "sign-in.mail.text", link, MINUTES));
        mails.send(mail);
    }
}
