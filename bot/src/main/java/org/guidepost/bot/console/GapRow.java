package org.guidepost.bot.console;

import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.gap.Gap;

/**
 * A gap with what it is called.
 *
 * @param name its words; without any, its topic
 * @param topic the title of the nearest topic
 */
record GapRow(Gap gap, String name, Optional<String> topic) {

    /** A gap, named with the titles of topics. */
    static GapRow of(Gap gap, Map<String, String> titles) {
        Optional<String> topic = gap.topic().map(id -> titles.getOrDefault(id, id));
        return new GapRow(gap, gap.terms().isEmpty() ? topic.orElse("…") : String.join(" · ", gap.terms()), topic);
    }
}
