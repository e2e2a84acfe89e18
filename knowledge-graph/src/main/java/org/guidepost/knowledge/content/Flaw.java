package org.guidepost.knowledge.content;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is wrong, with the code of the rule that says so.
 *
 * @param rule the code; empty for what has none
 * @param details what stands in the sentence, in its order
 * @param reason the sentence, in English
 */
record Flaw(String rule, List<String> details, String reason) {

    Flaw {
        details = List.copyOf(details);
    }

    /** Something that breaks a rule with a code; {@code sentence} is filled with the details. */
    static Flaw of(String rule, String sentence, Object... details) {
        return new Flaw(rule, Stream.of(details).map(String::valueOf).toList(), sentence.formatted((Object[]) details));
    }

    /** Something that only those who keep the files can do. */
    static Flaw plain(String reason) {
        return new Flaw("", List.of(), reason);
    }

    /** The same, said of a part of a file. */
    Flaw about(String part) {
        return new Flaw(rule, details, part + ": " + reason);
    }
}
