package org.guidepost.knowledge.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guidepost.knowledge.RoadmapStep;
import org.guidepost.knowledge.StepText;

/** What a step says in a language other than English. */
record StepTranslation(RoadmapStep original, String language, StepText text) {

    /** A step with all translations of it. */
    static RoadmapStep allOf(RoadmapStep step, List<StepTranslation> translations) {
        Map<String, StepText> texts = new HashMap<>(step.texts());
        translations.stream()
                .filter(translation -> translation.original().id().equals(step.id()))
                .forEach(translation -> texts.put(translation.language(), translation.text()));
        return step.with(texts);
    }
}
