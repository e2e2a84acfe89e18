package org.guidepost.bot.proposal;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guidepost.knowledge.Authority;
import org.guidepost.knowledge.ConstantWords;
import org.guidepost.knowledge.ContentFolder;
import org.guidepost.knowledge.Fact;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.PublishedFile;
import org.guidepost.knowledge.Source;

/**
 * A fact as it is proposed, in English and in the languages into which it is translated.
 *
 * @param text in English
 * @param asOf a year, or empty if it is not known
 * @param confidence high, medium or low
 * @param reviewBy a day, or empty
 * @param sourceKind official, semi-official, secondary or general
 * @param check the id of the authority where it can be verified, or empty
 * @param texts by language, without English
 */
public record FactDraft(
        String id,
        String jurisdiction,
        List<String> topics,
        String text,
        String asOf,
        String confidence,
        boolean changesOften,
        String reviewBy,
        String sourceUrl,
        String publisher,
        String sourceKind,
        String check,
        String note,
        Map<String, String> texts)
        implements Draft {

    public FactDraft {
        topics = List.copyOf(topics);
        texts = Map.copyOf(texts);
    }

    /** One that nothing is written of yet. */
    public static FactDraft blank(String id, String jurisdiction, List<String> topics) {
        return new FactDraft(
                id, jurisdiction, topics, "", "", "medium", true, "", "", "", "official", "", "", Map.of());
    }

    /**
     * A fact as it stands.
     *
     * @param texts the fact in all its languages, of which English is one
     */
    public static FactDraft of(List<Fact> texts) {
        Fact original = texts.stream()
                .filter(fact -> fact.language().equals(Language.DEFAULT))
                .findFirst()
                .orElseThrow();
        return new FactDraft(
                original.id(),
                original.jurisdiction(),
                original.topics(),
                original.text(),
                original.asOf().map(Object::toString).orElse(""),
                ConstantWords.word(original.confidence()),
                original.changesOften(),
                original.reviewBy().map(Object::toString).orElse(""),
                original.source().url().map(Object::toString).orElse(""),
                original.source().publisher().orElse(""),
                ConstantWords.word(original.source().kind()),
                original.check().map(Authority::id).orElse(""),
                original.note().orElse(""),
                texts.stream()
                        .filter(fact -> fact != original)
                        .collect(Collectors.toMap(Fact::language, Fact::text, (first, second) -> first)));
    }

    /**
     * The fact in each of its languages, as it would stand in the content.
     *
     * @param authorities those that it may name
     * @return none as long as something is missing or wrong
     */
    public List<Fact> facts(List<Authority> authorities) {
        try {
            Fact english = new Fact(
                    id,
                    jurisdiction,
                    topics,
                    Language.DEFAULT,
                    text,
                    given(asOf).map(Year::parse),
                    ConstantWords.constant(Fact.Confidence.class, confidence).orElse(Fact.Confidence.LOW),
                    changesOften,
                    given(reviewBy).map(LocalDate::parse),
                    new Source(
                            given(sourceUrl).map(URI::create),
                            given(publisher),
                            ConstantWords.constant(Source.Kind.class, sourceKind)
                                    .orElse(Source.Kind.GENERAL)),
                    authorities.stream()
                            .filter(authority -> authority.id().equals(check))
                            .findFirst(),
                    given(note));
            return Stream.concat(
                            Stream.of(english),
                            new TreeMap<>(texts)
                                    .entrySet().stream()
                                            .map(translated ->
                                                    english.translated(translated.getKey(), translated.getValue())))
                    .toList();
        } catch (IllegalArgumentException | DateTimeException e) {
            // The rules of the content say what is wrong with it.
            return List.of();
        }
    }

    private static Optional<String> given(String field) {
        return Optional.of(field).filter(value -> !value.isBlank());
    }

    @Override
    public String topic() {
        return topics.isEmpty() ? "" : topics.getFirst();
    }

    @Override
    public String language() {
        return Language.DEFAULT;
    }

    @Override
    public String title() {
        return text.isEmpty() ? id : text;
    }

    /** A fact is no way to ask: entries are found by what they were found by before. */
    @Override
    public Set<String> languages() {
        return Set.of();
    }

    @Override
    public List<PublishedFile> files(LocalDate today) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("jurisdiction", jurisdiction);
        document.put("fact", fact());
        if (!texts.isEmpty()) {
            document.put("texts", new TreeMap<>(texts));
        }
        return List.of(ContentFolder.file("facts/single/%s.yaml".formatted(id), document));
    }

    private Map<String, Object> fact() {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("id", id);
        fact.put("topics", topics);
        fact.put("text", text);
        fact.put("asOf", asOf.isEmpty() ? "unknown" : year());
        fact.put("confidence", confidence);
        fact.put("volatile", changesOften);
        putAny(fact, "reviewBy", reviewBy);
        Map<String, Object> source = new LinkedHashMap<>();
        putAny(source, "url", sourceUrl);
        putAny(source, "publisher", publisher);
        source.put("kind", sourceKind);
        fact.put("source", source);
        putAny(fact, "check", check);
        putAny(fact, "note", note);
        return fact;
    }

    private Object year() {
        try {
            return Integer.valueOf(asOf);
        } catch (NumberFormatException e) {
            // The rules of the content say what is wrong with it.
            return asOf;
        }
    }

    private static void putAny(Map<String, Object> document, String key, String value) {
        if (!value.isEmpty()) {
            document.put(key, value);
        }
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(text, asOf, confidence, reviewBy, sourceUrl, publisher, check));
        new TreeMap<>(texts).forEach((language, translated) -> lines.add(language + ": " + translated));
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }
}
