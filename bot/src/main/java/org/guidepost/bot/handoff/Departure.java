package org.guidepost.bot.handoff;

import org.guidepost.bot.mentoring.CaseJournal;
import org.guidepost.bot.mentoring.Cases;
import org.guidepost.bot.people.Accounts;

/** Lets a mentor leave the programme: nobody who waits for her is left alone. */
public final class Departure {

    private final Cases cases;
    private final CaseJournal journal;
    private final CaseSteps steps;
    private final Accounts accounts;

    Departure(Cases cases, CaseJournal journal, CaseSteps steps, Accounts accounts) {
        this.cases = cases;
        this.journal = journal;
        this.steps = steps;
        this.accounts = accounts;
    }

    /**
     * Gives her cases back with all that happened in them, tells the mentees, and erases her account. A case that moves on at
     * this very moment is found by the clock, as it has nobody then.
     */
    public void of(String account) {
        cases.of(account).forEach(about -> journal.apply(steps.mentorLeft(about)));
        accounts.remove(account);
    }
}
