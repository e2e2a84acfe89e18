package org.guidepost.knowledge.content;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guidepost.knowledge.Authority;
import org.guidepost.knowledge.ConstantWords;
import org.guidepost.knowledge.Fact;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.Source;

/** Arranges facts as the documents of their files: the originals by jurisdiction, the translations also by language. */
final class FactDocuments {

    private FactDocuments() {}

    static Map<String, Object> of(List<Fact> facts) {
        Map<String, Object> files = new LinkedHashMap<>();
        facts.stream()
                .collect(Collectors.groupingBy(FactDocuments::path))
                .forEach((path, group) -> files.put(path, document(group)));
        return files;
    }

    /** A year as it is written: a number, or the word that says that nobody knows it. */
    static Object year(Optional<Year> year) {
        return year.<Object>map(Year::getValue).orElse("unknown");
    }

    private static String path(Fact fact) {
        return isOriginal(fact)
                ? "facts/%s.yaml".formatted(fact.jurisdiction())
                : "facts/translations/%s/%s.yaml".formatted(fact.language(), fact.jurisdiction());
    }

    private static boolean isOriginal(Fact fact) {
        return fact.language().equals(Language.DEFAULT);
    }

    private static Object document(List<Fact> facts) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("jurisdiction", facts.getFirst().jurisdiction());
        if (isOriginal(facts.getFirst())) {
            document.put("facts", facts.stream().map(FactDocuments::fact).toList());
        } else {
            document.put("language", facts.getFirst().language());
            document.put("texts", texts(facts));
        }
        return document;
    }

    private static Object texts(List<Fact> facts) {
        Map<String, String> texts = new LinkedHashMap<>();
        facts.forEach(fact -> texts.put(fact.id(), fact.text()));
        return texts;
    }

    private static Object fact(Fact fact) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", fact.id());
        document.put("topics", fact.topics());
        document.put("text", fact.text());
        document.put("asOf", year(fact.asOf()));
        document.put("confidence", ConstantWords.word(fact.confidence()));
        document.put("volatile", fact.changesOften());
        fact.reviewBy().ifPresent(day -> document.put("reviewBy", day));
        document.put("source", source(fact.source()));
        fact.check().map(Authority::id).ifPresent(id -> document.put("check", id));
        fact.note().ifPresent(note -> document.put("note", note));
        return document;
    }

    private static Object source(Source source) {
        Map<String, Object> document = new LinkedHashMap<>();
        source.url().ifPresent(url -> document.put("url", url.toString()));
        source.publisher().ifPresent(publisher -> document.put("publisher", publisher));
        document.put("kind", ConstantWords.word(source.kind()));
        return document;
    }
}
