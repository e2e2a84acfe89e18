package org.guidepost.bot.handoff;

import java.util.Set;
import org.guidepost.bot.mentoring.CaseChange;
import org.guidepost.bot.mentoring.CaseEvent;
import org.guidepost.bot.mentoring.Cases;
import org.guidepost.bot.mentoring.MentorDirectory;

/** Writes changes of cases that belong to no turn, and tells a mentor who has no linked chat by mail what she is asked. */
public final class CaseMoves {

    private static final Set<CaseEvent> ASKS_A_MENTOR = Set.of(CaseEvent.OFFERED, CaseEvent.REMINDED);

    private final Cases cases;
    private final MentorDirectory directory;
    private final MentorMail mail;

    CaseMoves(Cases cases, MentorDirectory directory, MentorMail mail) {
        this.cases = cases;
        this.directory = directory;
        this.mail = mail;
    }

    /**
     * Writes a change.
     *
     * @return whether it was written; if not, the case has moved on since it was read
     */
    public boolean apply(CaseChange change) {
        boolean written = cases.apply(change);
        if (written && ASKS_A_MENTOR.contains(change.event())) {
            change.mentor()
                    .filter(account -> directory.conversations(account).isEmpty())
                    .ifPresent(account -> mail.tell(account, change.from().id()));
        }
        return written;
    }
}
