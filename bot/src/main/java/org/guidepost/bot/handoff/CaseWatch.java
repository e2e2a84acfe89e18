package org.guidepost.bot.handoff;

import java.util.List;
import java.util.Optional;
import org.guidepost.bot.conversation.Notices;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.bot.mentoring.Case;
import org.guidepost.bot.mentoring.CaseAlarms;
import org.guidepost.bot.mentoring.CaseAlarms.Unreached;
import org.guidepost.bot.mentoring.CaseChange.Notice;
import org.guidepost.bot.mentoring.Cases;
import org.guidepost.bot.mentoring.MentorDirectory;
import org.guidepost.bot.people.Account;
import org.guidepost.bot.people.Accounts;
import org.guidepost.connectors.channel.Message;
import org.guidepost.knowledge.Language;

/** Tells people of cases though nobody has taken a step: in the chat where that reaches them, or else by mail. */
public final class CaseWatch {

    private final Cases cases;
    private final CaseAlarms alarms;
    private final CaseNotices texts;
    private final Notices notices;
    private final CaseMail mail;
    private final MentorDirectory directory;
    private final Accounts accounts;

    CaseWatch(
            Cases cases,
            CaseAlarms alarms,
            MentorDirectory directory,
            Accounts accounts,
            CaseNotices texts,
            Notices notices,
            CaseMail mail) {
        this.cases = cases;
        this.alarms = alarms;
        this.directory = directory;
        this.accounts = accounts;
        this.texts = texts;
        this.notices = notices;
        this.mail = mail;
    }

    /**
     * Looks whether somebody must be told something.
     *
     * @return whether somebody was
     */
    public boolean tick() {
        boolean told = false;
        for (Unreached one : alarms.unreached()) {
            told |= cases.find(one.caseId())
                    .filter(about -> about.isWith(one.mentor()))
                    .filter(about -> tellMentor(about, one))
                    .isPresent();
        }
        for (String coordinator : alarms.coordinatorsToCall()) {
            told |= call(coordinator);
        }
        return told;
    }

    /** Nothing of what anybody wrote, and not of whom: that is to be read where one signs in. */
    private boolean call(String coordinator) {
        List<TransactionalWrite> queued = directory.conversations(coordinator).stream()
                .map(conversation -> notices.queue(conversation, called(coordinator)))
                .toList();
        boolean first = alarms.call(coordinator, queued);
        if (first && queued.isEmpty()) {
            mail.called(coordinator);
        }
        notices.ready();
        return first;
    }

    private Message called(String coordinator) {
        String language = accounts.find(coordinator).flatMap(Account::language).orElse(Language.DEFAULT);
        return texts.in(language).notice(List.of(), "coordinator.called", mail.allCases());
    }

    private boolean tellMentor(Case about, Unreached one) {
        List<Notice> said =
                texts.toMentor(one.mentor(), hers -> hers.notice(List.of(), "mentor.unreachable", about.question()));
        List<TransactionalWrite> queued = said.stream()
                .map(notice -> notices.queue(notice.conversation(), notice.message(), Optional.of(about.id())))
                .toList();
        boolean first = alarms.note(one, queued);
        if (first && said.isEmpty()) {
            mail.unreachable(one.mentor(), about.id());
        }
        notices.ready();
        return first;
    }
}
