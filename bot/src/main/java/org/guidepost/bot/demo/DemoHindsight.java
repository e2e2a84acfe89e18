package org.guidepost.bot.demo;

import org.guidepost.bot.gap.GapUpdate;
import org.guidepost.bot.outcome.ConversationOutcomes;

/** What the clock would have found out by now, had the demonstration been there all the time: gaps, and how talks ended. */
record DemoHindsight(GapUpdate gaps, ConversationOutcomes outcomes) {

    void look() {
        gaps.run();
        outcomes.update();
    }
}
