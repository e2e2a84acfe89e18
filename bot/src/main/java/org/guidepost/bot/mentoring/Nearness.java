package org.guidepost.bot.mentoring;

/** How much somebody who knows one topic can say about another. */
@FunctionalInterface
public interface Nearness {

    /**
     * How near a topic is to what somebody knows.
     *
     * @param known the id of a concept that she knows: an area, a group or a topic
     * @param asked the id of the concept that is asked about
     * @return 1 for the same, 0 for nothing in common; not the same both ways, as the broader covers the narrower better
     */
    double of(String known, String asked);
}
