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
 * Tells people by mail of cases, where no linked chat reaches them. The mail holds a link and nothing of what anybody wrote. One
 * that fails is not repeated; the reminder is the next.
 */
final class CaseMail {

    private static final Logger LOG = LoggerFactory.getLogger(CaseMail.class);

    private static final String CASES = "/console/cases";

    private final AccountMail mail;
    private final Accounts accounts;
    private final SiteAddress site;
    private final Texts texts;

    CaseMail(AccountMail mail, Accounts accounts, SiteAddress site, Texts texts) {
        this.mail = mail;
        this.accounts = accounts;
        this.site = site;
        this.texts = texts;
    }

    /** Tells a mentor that a case waits for her. */
    void waiting(String mentor, String caseId) {
        send(mentor, "case.mail.subject", "case.mail.text", CASES + "/" + caseId);
    }

    /** Tells a mentor that the mentee of a case can't be reached. */
    void unreachable(String mentor, String caseId) {
        send(mentor, "case.mail.subject", "mentor.unreachable.mail", CASES + "/" + caseId);
    }

    /** Tells a coordinator that something was reported or held. */
    void called(String coordinator) {
        send(coordinator, "coordinator.called.subject", "coordinator.called", CASES);
    }

    /** The address that the mails lead to, where it is not about one case. */
    String allCases() {
        return site.page(CASES);
    }

    /** In the background. */
    private void send(String account, String subject, String text, String page) {
        accounts.find(account)
                .filter(mail::reaches)
                .ifPresent(known -> Thread.ofVirtual().name("case-mail").start(() -> send(known, subject, text, page)));
    }

    private void send(Account account, String subject, String text, String page) {
        String language = account.language().orElse(Language.DEFAULT);
        try {
            mail.send(account, texts.get(language, subject), texts.get(language, text, site.page(page)));
        } catch (MailException e) {
            LOG.atWarn()
                    .addKeyValue("page", page)
                    .addKeyValue("failure", e.getClass().getName())
                    .log("Somebody could not be told of a case by mail");
        }
    }
}
