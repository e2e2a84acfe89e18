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

/** Tells people of cases though nobody has taken a step: in the chat where that reaches them, or else by mail. */
public final class CaseWatch {

    private final Cases cases;
    private final CaseAlarms alarms;
    private final CaseNotices texts;
    private final Notices notices;
    private final CaseMail mail;

    CaseWatch(Cases cases, CaseAlarms alarms, CaseNotices texts, Notices notices, CaseMail mail) {
        this.cases = cases;
        this.alarms = alarms;
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
        return told;
    }

    private boolean tellMentor(Case about, Unreached one) {
        List<Notice> said = texts.toMentor(
                one.mentor(), hers -> hers.notice(List.of(), "mentor.unreachable", about.question()));
        List<TransactionalWrite> queued = said.stream()
                .map(notice -> notices.queue(
                        notice.conversation(), notice.message(), Optional.of(about.id())))
                .toList();
        boolean first = alarms.note(one, queued);
        if (first && said.isEmpty()) {
            mail.unreachable(one.mentor(), about.id());
        }
        notices.ready();
        return first;
    }
}
