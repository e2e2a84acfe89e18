package org.guidepost.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text by which an entry is found. A fact leads to the entry of its first topic.
 *
 * @param owner the id of the entry or fact that it stands in
 * @param target the id of the entry that it leads to
 * @param boundary whether that entry says that such questions are not answered
 * @param kind title, label, variant, body or fact
 * @param position its place among those of its kind
 * @param jurisdiction where it holds, if it is a fact
 */
public record PassageText(
        String owner,
        String target,
        boolean boundary,
        String language,
        String kind,
        int position,
        String text,
        Optional<String> jurisdiction) {

    /** What people ask, word by word. */
    public static final String VARIANT = "variant";

    /** The text of an entry. */
    public static final String BODY = "body";

    /** The text of a fact. */
    public static final String FACT = "fact";

    /** All that a content asks for. */
    public static Stream<PassageText> of(Content content) {
        return Stream.concat(
                content.entries().stream().flatMap(PassageText::of),
                content.facts().stream().map(PassageText::of));
    }

    private static Stream<PassageText> of(Entry entry) {
        return Stream.of(
                        of(entry, "title", List.of(entry.title())),
                        of(entry, "label", entry.labels()),
                        of(entry, VARIANT, entry.variants()),
                        of(entry, BODY, List.of(entry.text())))
                .flatMap(texts -> texts);
    }

    private static Stream<PassageText> of(Entry entry, String kind, List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(position -> new PassageText(
                        entry.id(),
                        entry.id(),
                        entry.kind() == Entry.Kind.BOUNDARY,
                        entry.language(),
                        kind,
                        position,
                        texts.get(position),
                        Optional.empty()));
    }

    private static PassageText of(Fact fact) {
        return new PassageText(
                fact.id(),
                fact.topics().getFirst(),
                false,
                fact.language(),
                FACT,
                0,
                fact.text(),
                Optional.of(fact.jurisdiction()));
    }
}
