package org.guidepost.knowledge.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guidepost.knowledge.Checklist;
import org.guidepost.knowledge.Situation;
import org.guidepost.knowledge.Situations;
import org.guidepost.knowledge.Step;
import org.guidepost.knowledge.StepText;
import org.guidepost.knowledge.guidance.Guidance.StatedFact;

/**
 * The roadmap of a country, for one reader.
 *
 * @param jurisdiction the code of the country
 * @param updated when somebody last changed it
 * @param steps in the roadmap's order
 */
public record RoadmapGuidance(String jurisdiction, LocalDate updated, List<StepGuidance> steps) {

    public RoadmapGuidance {
        steps = List.copyOf(steps);
    }

    /** What remains of it in one situation. */
    public Checklist<StepGuidance> checklist(Situation situation) {
        return Checklist.of(steps, situation);
    }

    /**
     * A step, for one reader.
     *
     * @param language the language of its text: the asked one, or English where it is not there
     * @param facts what it rests on
     * @param link its official page, or that of the authority
     * @param linkName whose page it is, if that is an authority
     */
    public record StepGuidance(
            String id,
            List<String> requires,
            Situations when,
            String language,
            StepText text,
            List<StatedFact> facts,
            String link,
            Optional<String> linkName)
            implements Step {

        public StepGuidance {
            requires = List.copyOf(requires);
            facts = List.copyOf(facts);
        }
    }
}
