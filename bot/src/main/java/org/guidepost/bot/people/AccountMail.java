package org.guidepost.bot.people;

import java.util.Optional;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;

/** Mail to accounts that have an address, where a mail server is configured. */
public final class AccountMail {

    private final Optional<MailSender> sender;
    private final String from;

    AccountMail(Optional<MailSender> sender, String from) {
        if (sender.isPresent() && from.isBlank()) {
            throw new IllegalArgumentException(
                    "guidepost.mail.from must be set, the address that mails come from, where spring.mail.host is.");
        }
        this.sender = sender;
        this.from = from;
    }

    /** Whether a mail gets to her. */
    public boolean reaches(Account account) {
        return sender.isPresent() && account.mail().isPresent();
    }

    /**
     * Sends a mail to whom it reaches; may take seconds.
     *
     * @throws org.springframework.mail.MailException if the server does not take it
     */
    public void send(Account account, String subject, String text) {
        var mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(account.mail().orElseThrow());
        mail.setSubject(subject);
        mail.setText(text);
        sender.orElseThrow().send(mail);
    }
}
