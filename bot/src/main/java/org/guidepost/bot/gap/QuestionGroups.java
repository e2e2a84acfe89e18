package org.guidepost.bot.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guidepost.knowledge.Embedder;
import org.guidepost.knowledge.retrieval.TextClustering;

/** Groups questions: by meaning within a language, then by the nearest topic across languages. */
final class QuestionGroups {

    /** Embedding takes some milliseconds for each text; of more than this many only words are compared. */
    private static final int MOST_EMBEDDED = 2_000;

    /** A group is about a topic if at least this share of its questions has it as the nearest. */
    private static final double MAJORITY = 0.5;

    private final Embedder embedder;
    private final Function<String, List<String>> background;

    /**
     * Groups questions.
     *
     * @param background ways in which people ask in a language
     */
    QuestionGroups(Embedder embedder, Function<String, List<String>> background) {
        this.embedder = embedder;
        this.background = background;
    }

    List<List<UnmetQuestion>> of(List<UnmetQuestion> questions) {
        Map<String, List<UnmetQuestion>> byLanguage = questions.stream()
                .collect(Collectors.groupingBy(UnmetQuestion::language, TreeMap::new, Collectors.toList()));
        List<List<UnmetQuestion>> groups = new ArrayList<>();
        byLanguage.forEach((language, asked) -> groups.addAll(within(language, asked)));
        return joined(groups);
    }

    private List<List<UnmetQuestion>> within(String language, List<UnmetQuestion> questions) {
        List<String> texts = questions.stream().map(UnmetQuestion::text).toList();
        boolean embeds = embedder.languages().contains(language) && texts.size() <= MOST_EMBEDDED;
        return new TextClustering(background.apply(language))
                .group(texts, embeds ? embedder.embed(texts) : List.of()).stream()
                        .map(group -> group.stream().map(questions::get).toList())
                        .toList();
    }

    /** For each topic the largest group of each language; others about the same topic may ask something else and stay alone. */
    private static List<List<UnmetQuestion>> joined(List<List<UnmetQuestion>> groups) {
        Map<String, Map<String, List<UnmetQuestion>>> largest = new LinkedHashMap<>();
        List<List<UnmetQuestion>> joined = new ArrayList<>();
        groups.stream()
                .sorted(Comparator.comparingInt((List<UnmetQuestion> group) -> group.size())
                        .reversed())
                .forEach(group -> {
                    Optional<String> topic = topic(group);
                    boolean first = topic.isPresent()
                            && largest.computeIfAbsent(topic.get(), any -> new TreeMap<>())
                                            .putIfAbsent(group.getFirst().language(), group)
                                    == null;
                    if (!first) {
                        joined.add(group);
                    }
                });
        largest.values()
                .forEach(languages -> joined.add(
                        languages.values().stream().flatMap(List::stream).toList()));
        return joined;
    }

    /** What most of the questions are nearest to. */
    static Optional<String> topic(List<UnmetQuestion> group) {
        Map<String, Long> votes = group.stream()
                .flatMap(question -> question.topic().stream())
                .collect(Collectors.groupingBy(topic -> topic, TreeMap::new, Collectors.counting()));
        return votes.entrySet().stream()
                .filter(topic -> topic.getValue() >= MAJORITY * group.size())
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
