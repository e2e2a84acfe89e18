package org.guidepost.bot.handoff;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.guidepost.bot.mentoring.Candidate;
import org.guidepost.bot.mentoring.Case;
import org.guidepost.bot.mentoring.CaseChange;
import org.guidepost.bot.mentoring.CaseEvent;
import org.guidepost.bot.mentoring.Cases;
import org.guidepost.bot.mentoring.Load;
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
    private static final Set<CaseEvent> ASKS_A_MENTOR = Set.of(CaseEvent.OFFERED, CaseEvent.REMINDED);

    private final Cases cases;
    private final CaseSteps steps;
    private final MentorDirectory directory;
    private final MentorMatching matching;
    private final Supplier<Nearness> nearness;
    private final MentorMail mail;
    private final Clock clock;

    CaseClock(
            Cases cases,
            CaseSteps steps,
            MentorDirectory directory,
            MentorMatching matching,
            Supplier<Nearness> nearness,
            MentorMail mail,
            Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.directory = directory;
        this.matching = matching;
        this.nearness = nearness;
        this.mail = mail;
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
            CaseChange change = next(due);
            boolean written = cases.apply(change);
            if (written) {
                tellByMail(change);
            }
            return written;
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

    private void tellByMail(CaseChange change) {
        if (ASKS_A_MENTOR.contains(change.event())) {
            change.mentor()
                    .filter(account -> directory.conversations(account).isEmpty())
                    .ifPresent(account -> mail.tell(account, change.from().id()));
        }
    }

    private CaseChange next(Case due) {
        return switch (due.state()) {
            case OPEN ->
                matches(due).stream()
                        .findFirst()
                        .map(match -> steps.offer(due, match.mentor()))
                        .orElseGet(() -> steps.leaveToCoordinator(due));
            case OFFERED, ACCEPTED ->
                due.mentor()
                        .filter(account -> !due.reminded())
                        .flatMap(directory::find)
                        .map(mentor -> steps.remind(due, mentor))
                        .orElseGet(() -> steps.expire(due));
            case ANSWERED -> steps.assumeResolved(due);
            case RESOLVED, WITHDRAWN, STOPPED, CLOSED ->
                throw new IllegalStateException("Nothing is due in a case that is closed or stopped");
        };
    }

    /** The mentors whom a case suits now, the best first. */
    private List<Match> matches(Case about) {
        Map<String, Load> loads = cases.loads();
        Optional<String> herself = directory.writingIn(about.conversation());
        List<Candidate> candidates = directory.all().stream()
                .filter(mentor -> herself.filter(mentor.id()::equals).isEmpty())
                .map(mentor -> {
                    Load load = loads.getOrDefault(mentor.id(), Load.NONE);
                    return new Candidate(mentor, load.open(), load.recent(), load.helpfulness());
                })
                .toList();
        return matching.rank(about.id(), about.need(), candidates, nearness.get(), clock.instant());
    }
}
