package org.guidepost.bot.publication;

import java.time.Instant;
import java.util.List;
import org.guidepost.knowledge.ContentProblem;

/**
 * One try of a proposal against the golden suite.
 *
 * @param proposal the id of the proposal
 * @param version of the proposal that was tried
 * @param cases how many questions were asked
 * @param rightBefore how many of them are answered rightly now
 * @param rightAfter how many would be
 * @param problems what the rules of the content say against it
 * @param findings what the rules of the gate say against it
 * @param override why it was published all the same; empty if it was not
 */
public record GateRun(
        String id,
        String proposal,
        long version,
        State state,
        Instant startedAt,
        long millis,
        int cases,
        long rightBefore,
        long rightAfter,
        List<ContentProblem> problems,
        List<GateFinding> findings,
        String override) {

    public GateRun {
        problems = List.copyOf(problems);
        findings = List.copyOf(findings);
    }

    /** The same, come to an end. */
    GateRun ended(State end, long after) {
        return new GateRun(
                id,
                proposal,
                version,
                end,
                startedAt,
                after,
                cases,
                rightBefore,
                rightAfter,
                problems,
                findings,
                override);
    }

    /** The same, published but not in the graph yet, and why although the gate did not let it pass. */
    GateRun arriving(String why) {
        return new GateRun(
                id,
                proposal,
                version,
                State.ARRIVING,
                startedAt,
                millis,
                cases,
                rightBefore,
                rightAfter,
                problems,
                findings,
                why);
    }

    /** Whether it is still under way. */
    public boolean isRunning() {
        return state == State.RUNNING || state == State.ARRIVING;
    }

    /** How a run ends. */
    public enum State {
        RUNNING,
        /** The rules of the content don't let it in. */
        REFUSED,
        /** The guide says something else there by now than when it was written. */
        OUTDATED,
        /** The gate does not let it pass. */
        BLOCKED,
        /** It may be published. */
        PASSED,
        /** It has been published, and is being brought into the graph. */
        ARRIVING,
        /** It has been published, and people are answered from it. */
        PUBLISHED,
        /** It did not come to an end. */
        FAILED
    }
}
