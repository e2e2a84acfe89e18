package org.guidepost.bot.handoff;

import java.time.Clock;
import java.util.List;
import java.util.MissingResourceException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.guidepost.bot.mentoring.Case;
import org.guidepost.bot.mentoring.CaseChange;
import org.guidepost.bot.mentoring.CaseJournal;
import org.guidepost.bot.mentoring.Cases;
import org.guidepost.bot.mentoring.Match;
import org.guidepost.bot.mentoring.MentorDirectory;
import org.guidepost.bot.mentoring.MentorMatching;
import org.guidepost.bot.mentoring.Nearness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves cases on when their time has come: to a mentor, with a reminder, to the next mentor, to the coordinator, to their
 * end. Several instances may do so at once; of two changes of one case the first is written.
 */
public final class CaseClock {

    private static final Logger LOG = LoggerFactory.getLogger(CaseClock.class);
    private static final int BATCH = 20;

    private final Cases cases;
    private final CaseJournal journal;
    private final CaseMoves moves;
    private final CaseSteps steps;
    private final MentorDirectory directory;
    private final Candidates candidates;
    private final MentorMatching matching;
    private final Supplier<Nearness> nearness;
    private final Clock clock;

    CaseClock(
            Cases cases,
            CaseJournal journal,
            CaseMoves moves,
            CaseSteps steps,
            MentorDirectory directory,
            Candidates candidates,
            MentorMatching matching,
            Supplier<Nearness> nearness,
            Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.moves = moves;
        this.steps = steps;
        this.directory = directory;
        this.candidates = candidates;
        this.matching = matching;
        this.nearness = nearness;
        this.clock = clock;
    }

    /**
     * Looks at the cases that are due.
     *
     * @return whether any was moved
     */
    public boolean tick() {
        boolean moved = false;
        for (Case due : cases.due(BATCH)) {
            moved |= move(due);
        }
        return moved;
    }

    /** A case that fails by a mistake of ours must not hold up the others; an outage ends the look around for all. */
    private boolean move(Case due) {
        try {
            return next(due).map(moves::apply).orElseGet(() -> journal.lookAgain(due, steps.again()));
        } catch (IllegalStateException
                | IllegalArgumentException
                | NoSuchElementException
                | MissingResourceException e) {
            LOG.atError()
                    .addKeyValue("case", due.id())
                    .addKeyValue("failure", e.getClass().getName())
                    .log("A case could not be moved on");
            return false;
        }
    }

    /** The step that its time brings; empty if it stays as it is, to be looked at again later. */
    private Optional<CaseChange> next(Case due) {
        return switch (due.state()) {
            case OPEN -> open(due);
            case OFFERED, ACCEPTED ->
                due.mentor()
                        .flatMap(directory::find)
                        .map(mentor -> due.reminded() ? steps.expire(due) : steps.remind(due, mentor))
                        .or(() -> Optional.of(steps.mentorLeft(due)));
            case ANSWERED -> answered(due);
            case RESOLVED, WITHDRAWN, STOPPED, CLOSED ->
                throw new IllegalStateException("Nothing is due in a case that is closed or stopped");
        };
    }

    /** She is told once that it waits; what is the same as an hour ago is no step. */
    private Optional<CaseChange> open(Case due) {
        if (steps.isOverdue(due, cases.lastTaken(due.id()))) {
            return Optional.of(steps.giveUp(due));
        }
        Optional<CaseChange> offer = matches(due).stream().findFirst().map(match -> steps.offer(due, match.mentor()));
        return due.leftToCoordinator() ? offer : offer.or(() -> Optional.of(steps.leaveToCoordinator(due)));
    }

    /** What she wrote last may wait for a coordinator: then she has not been silent. */
    private Optional<CaseChange> answered(Case due) {
        if (due.mentor().isEmpty()) {
            return Optional.of(steps.mentorLeft(due));
        }
        return due.standing().held() ? Optional.empty() : Optional.of(steps.assumeResolved(due));
    }

    /** The mentors whom a case suits now, the best first. */
    private List<Match> matches(Case about) {
        return matching.rank(about.id(), about.need(), candidates.of(about), nearness.get(), clock.instant());
    }
}
