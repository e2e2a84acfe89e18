package org.guidepost.bot.understanding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.knowledge.Mention;
import org.guidepost.knowledge.SmallTalk;

/** Sees what a question mentions beside what it asks for. Thread-safe. */
public final class Mentions {

    /** For answers to nobody's question. */
    public static final Mentions NONE = new Mentions(List.of());

    private static final Phrases<Mention> NOTHING = new Phrases<>();

    private final Map<String, Phrases<Mention>> mentionsByLanguage = new HashMap<>();

    public Mentions(Collection<SmallTalk> smallTalk) {
        smallTalk.forEach(talk -> {
            Phrases<Mention> phrases = new Phrases<>();
            talk.mentions().forEach(mention -> mention.phrases().forEach(phrase -> phrases.add(phrase, mention)));
            mentionsByLanguage.put(talk.language(), phrases);
        });
    }

    /** The first thing that a question mentions, in the words of its language. */
    public Optional<Mention> in(String question, String language) {
        return mentionsByLanguage.getOrDefault(language, NOTHING).in(question).stream()
                .findFirst();
    }
}
