package org.guidepost.bot.turn;

import org.guidepost.bot.conversation.WorkSignal;
import org.guidepost.bot.handoff.CaseClock;

/** Moves cases on when their time has come, on every instance. */
public final class CaseWorkers extends Workers {

    private final CaseClock clock;

    public CaseWorkers(CaseClock clock) {
        super("case", new WorkSignal(), 1);
        this.clock = clock;
    }

    @Override
    protected boolean workOnce() {
        return clock.tick();
    }
}
