package org.guidepost.knowledge;

import java.time.LocalDate;
import java.util.List;

/**
 * A piece of guidance in one language.
 *
 * @param id the id of its topic, or of the boundary
 * @param kind whether it answers or says that such questions are not answered
 * @param language the code of its language
 * @param labels other short names of the topic
 * @param text paragraphs separated by an empty line; list items start with a dash; no other markup
 * @param next the one thing to do next
 * @param variants ways in which people ask for it
 * @param updated when somebody last changed it
 */
public record Entry(
        String id,
        Kind kind,
        String language,
        String title,
        List<String> labels,
        String text,
        String next,
        List<String> variants,
        State state,
        LocalDate updated) {

    public Entry {
        Forms.requireId(id);
        Forms.requireLanguage(language);
        Forms.requireText("title", title);
        Forms.requireText("text", text);
        labels = List.copyOf(labels);
        variants = List.copyOf(variants);
    }

    /** What an entry is for. */
    public enum Kind {
        /** It answers questions about a topic. */
        TOPIC,
        /** It names a kind of question that the guide does not answer, and who does. */
        BOUNDARY
    }

    /** How far an entry has been checked. */
    public enum State {
        /** No reader of the language has checked it yet. */
        DRAFT,
        /** A reader of the language has checked it. */
        REVIEWED
    }
}
