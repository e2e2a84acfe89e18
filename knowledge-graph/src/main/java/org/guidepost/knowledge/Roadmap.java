package org.guidepost.knowledge;

import java.time.LocalDate;
import java.util.List;

/**
 * The way into business in one country: steps of which some require others, never in a circle when a {@link ContentFolder}
 * has accepted it. A {@link Checklist} is what remains of it in one situation.
 *
 * @param jurisdiction the code of the country
 * @param updated when somebody last changed it
 * @param steps in the order in which they are shown where nothing else decides
 */
public record Roadmap(String jurisdiction, LocalDate updated, List<RoadmapStep> steps) {

    public Roadmap {
        Forms.requireJurisdiction(jurisdiction);
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a roadmap needs at least one step");
        }
    }
}
