package org.guidepost.bot.handoff;

import org.guidepost.bot.people.Account;
import org.guidepost.bot.people.AccountMail;
import org.guidepost.bot.people.Accounts;
import org.guidepost.bot.people.SiteAddress;
import org.guidepost.bot.text.Texts;
import org.guidepost.knowledge.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;

/**
 * Tells mentors who have no linked chat by mail that a case waits in the inbox. The mail holds a link and nothing of what
 * anybody wrote. One that fails is not repeated; the reminder is the next.
 */
final class MentorMail {

    private static final Logger LOG = LoggerFactory.getLogger(MentorMail.class);

    private final AccountMail mail;
    private final Accounts accounts;
    private final SiteAddress site;
    private final Texts texts;

    MentorMail(AccountMail mail, Accounts accounts, SiteAddress site, Texts texts) {
        this.mail = mail;
        this.accounts = accounts;
        this.site = site;
        this.texts = texts;
    }

    /** Tells a mentor in the background. */
    void tell(String account, String caseId) {
        accounts.find(account)
                .filter(mail::reaches)
                .ifPresent(known -> Thread.ofVirtual().name("mentor-mail").start(() -> send(known, caseId)));
    }

    private void send(Account account, String caseId) {
        String language = account.language().orElse(Language.DEFAULT);
        try {
            mail.send(
                    account,
                    texts.get(language, "case.mail.subject"),
                    texts.get(language, "case.mail.text", site.page("/console/cases/" + caseId)));
        } catch (MailException e) {
            LOG.atWarn()
                    .addKeyValue("case", caseId)
                    .addKeyValue("failure", e.getClass().getName())
                    .log("A mentor could not be told by mail");
        }
    }
}
