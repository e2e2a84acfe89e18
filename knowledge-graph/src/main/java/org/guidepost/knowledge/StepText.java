package org.guidepost.knowledge;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a step says in one language.
 *
 * @param title what to do, in a few words
 * @param text how, in a few sentences
 * @param where the office or the address
 * @param cost what it costs, or that it is free
 * @param time how long it usually takes
 * @param papers what to bring; may be empty
 */
public record StepText(String title, String text, String where, String cost, String time, List<String> papers) {

    public StepText {
        Forms.requireText("title", title);
        Forms.requireText("text", text);
        Forms.requireText("where", where);
        Forms.requireText("cost", cost);
        Forms.requireText("time", time);
        papers = List.copyOf(papers);
    }

    /** All that it says. */
    public Stream<String> parts() {
        return Stream.concat(Stream.of(title, text, where, cost, time), papers.stream());
    }
}
