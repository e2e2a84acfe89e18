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
    private final Map<String, List<Mention>> said = new HashMap<>();

    public Mentions(Collection<SmallTalk> smallTalk) {
        smallTalk.forEach(talk -> {
            Phrases<Mention> phrases = new Phrases<>();
            talk.mentions().forEach(mention -> mention.phrases().forEach(phrase -> phrases.add(phrase, mention)));
            mentionsByLanguage.put(talk.language(), phrases);
            said.put(talk.language(), talk.mentions());
        });
    }

    /**
     * The first thing that a question mentions.
     *
     * @param written the language of the question
     * @param answered the language in which it is said to her
     */
    public Optional<Mention> in(String question, String written, String answered) {
        return mentionsByLanguage.getOrDefault(written, NOTHING).in(question).stream()
                .findFirst()
                .map(mention -> inLanguage(mention, answered));
    }

    private Mention inLanguage(Mention mention, String language) {
        return said.getOrDefault(language, List.of()).stream()
                .filter(other -> other.topic().equals(mention.topic()))
                .findFirst()
                .orElse(mention);
    }
}
