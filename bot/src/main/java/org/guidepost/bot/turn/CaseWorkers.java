package org.guidepost.bot.turn;

import org.guidepost.bot.conversation.WorkSignal;
import org.guidepost.bot.handoff.CaseClock;
import org.guidepost.bot.handoff.CaseWatch;

/** Moves cases on when their time has come, and tells what must be told of them, on every instance. */
public final class CaseWorkers extends Workers {

    private final CaseClock clock;
    private final CaseWatch watch;

    public CaseWorkers(CaseClock clock, CaseWatch watch) {
        super("case", new WorkSignal(), 1);
        this.clock = clock;
        this.watch = watch;
    }

    @Override
    protected boolean workOnce() {
        return clock.tick() | watch.tick();
    }
}
