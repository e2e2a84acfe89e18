package org.guidepost.knowledge;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A step of a roadmap, in every language that it has been written in.
 *
 * @param jurisdiction the code of the country
 * @param topics the ids of the topics that explain it, the most fitting first
 * @param facts the ids of the facts that it rests on, in the order in which they are shown
 * @param authority who is responsible
 * @param link the official page of this very step
 * @param texts by language code; English is always there
 */
public record RoadmapStep(
        String id,
        String jurisdiction,
        List<String> requires,
        Situations when,
        List<String> topics,
        List<String> facts,
        Optional<Authority> authority,
        Optional<URI> link,
        Map<String, StepText> texts)
        implements Step {

    public RoadmapStep {
        Forms.requireId(id);
        Forms.requireJurisdiction(jurisdiction);
        requires = List.copyOf(requires);
        topics = List.copyOf(topics);
        facts = List.copyOf(facts);
        texts = Map.copyOf(texts);
        Forms.requireIds(requires);
        Forms.requireIds(topics);
        Forms.requireIds(facts);
        texts.keySet().forEach(Forms::requireLanguage);
        if (!texts.containsKey(Language.DEFAULT)) {
            throw new IllegalArgumentException("a step needs an English text");
        }
        if (authority.isEmpty() && link.isEmpty()) {
            throw new IllegalArgumentException("a step needs an 'authority' or a 'link'");
        }
    }

    /** The same step with these texts. */
    public RoadmapStep with(Map<String, StepText> otherTexts) {
        return new RoadmapStep(id, jurisdiction, requires, when, topics, facts, authority, link, otherTexts);
    }
}
