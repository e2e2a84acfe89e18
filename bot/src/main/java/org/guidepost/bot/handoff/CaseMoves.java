package org.guidepost.bot.handoff;

import java.util.List;
import java.util.Set;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.bot.mentoring.CaseChange;
import org.guidepost.bot.mentoring.CaseEvent;
import org.guidepost.bot.mentoring.CaseJournal;
import org.guidepost.bot.mentoring.MentorDirectory;

/** Writes changes of cases that belong to no turn, and tells a mentor who has no linked chat by mail what she is asked. */
public final class CaseMoves {

    private static final Set<CaseEvent> ASKS_A_MENTOR = Set.of(CaseEvent.OFFERED, CaseEvent.REMINDED);

    private final CaseJournal journal;
    private final MentorDirectory directory;
    private final CaseMail mail;

    CaseMoves(CaseJournal journal, MentorDirectory directory, CaseMail mail) {
        this.journal = journal;
        this.directory = directory;
        this.mail = mail;
    }

    /**
     * Writes a change.
     *
     * @return whether it was written; if not, the case has moved on since it was read
     */
    public boolean apply(CaseChange change) {
        return apply(change, List.of());
    }

    /**
     * Writes a change that other things hang on.
     *
     * @param also what is written together with it
     * @return whether it was written
     */
    public boolean apply(CaseChange change, List<TransactionalWrite> also) {
        boolean written = journal.apply(change, also);
        if (written && ASKS_A_MENTOR.contains(change.event())) {
            change.mentor()
                    .filter(account -> directory.conversations(account).isEmpty())
                    .ifPresent(account -> mail.waiting(account, change.from().id()));
        }
        return written;
    }
}
