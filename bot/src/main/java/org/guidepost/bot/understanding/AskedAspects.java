package org.guidepost.bot.understanding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.understanding.Intent.Aspect;
import org.guidepost.knowledge.SmallTalk;
import org.guidepost.knowledge.SmallTalk.FollowUp;

/** Hears in a whole question whether it asks for a price, a place or a time, by the cues of follow-ups. Thread-safe. */
public final class AskedAspects {

    private static final Map<FollowUp, Aspect> ASPECTS =
            Map.of(FollowUp.COST, Aspect.COST, FollowUp.PLACE, Aspect.PLACE, FollowUp.TIME, Aspect.TIME);

    /** For answers to nobody's question. */
    public static final AskedAspects NONE = new AskedAspects(List.of());

    private static final Phrases<Aspect> NO_CUES = new Phrases<>();

    private final Map<String, Phrases<Aspect>> cuesByLanguage = new HashMap<>();

    public AskedAspects(Collection<SmallTalk> smallTalk) {
        smallTalk.forEach(talk -> {
            Phrases<Aspect> cues = new Phrases<>();
            ASPECTS.forEach((kind, aspect) ->
                    talk.followUps().getOrDefault(kind, List.of()).forEach(cue -> cues.add(cue, aspect)));
            cuesByLanguage.put(talk.language(), cues);
        });
    }

    /** The first that the question asks for. */
    public Optional<Aspect> in(String question, String language) {
        return cuesByLanguage.getOrDefault(language, NO_CUES).in(question).stream()
                .findFirst();
    }
}
