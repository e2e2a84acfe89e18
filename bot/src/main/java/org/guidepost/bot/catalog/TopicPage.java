package org.guidepost.bot.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A topic, or a kind of question that the guide declines, with everything that hangs on it.
 *
 * @param id of the entry, which is that of its topic
 * @param isTopic whether it is a topic; if not, questions of its kind are declined
 * @param group what it belongs to; empty if it is no topic
 * @param texts in each language, the reader's first
 * @param facts the first ones, country by country
 * @param related where an answer leads next
 * @param leadingHere from where an answer leads here
 * @param siblings the other topics of its group
 */
public record TopicPage(
        String id,
        boolean isTopic,
        String title,
        Optional<String> group,
        List<Text> texts,
        List<FactRow> facts,
        List<Expert> experts,
        List<Near> related,
        List<Near> leadingHere,
        List<Near> siblings) {

    public TopicPage {
        texts = List.copyOf(texts);
        facts = List.copyOf(facts);
        experts = List.copyOf(experts);
        related = List.copyOf(related);
        leadingHere = List.copyOf(leadingHere);
        siblings = List.copyOf(siblings);
    }

    /**
     * What is said about it in one language.
     *
     * @param variants how many ways of asking lead to it
     */
    public record Text(
            String language, String title, String text, String next, String state, LocalDate updated, int variants) {}

    /**
     * A mentor who knows it.
     *
     * @param topic what she has said she knows: it, its group or its area
     */
    public record Expert(String id, String name, String topic) {}

    /** A topic beside it. */
    public record Near(String id, String title) {}
}
