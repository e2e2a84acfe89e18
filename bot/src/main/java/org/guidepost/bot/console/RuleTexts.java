package org.guidepost.bot.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guidepost.bot.text.Texts;
import org.guidepost.knowledge.ContentProblem;
import org.guidepost.knowledge.Language;

/**
 * What the rules of the content say against something, in the words of its reader. What only those who keep the files can do wrong
 * is said in English.
 */
final class RuleTexts {

    private static final String RULE = "console.rule.";

    /** What the keys of the files are called on the page. */
    private static final Map<String, String> FIELDS = Map.of(
            "title", "console.proposal.title",
            "text", "console.proposal.text",
            "next", "console.proposal.next",
            "labels", "console.proposal.labels",
            "variants", "console.proposal.variants",
            "publisher", "console.proposal.fact.publisher",
            "note", "console.proposal.fact.note");

    private final Texts texts;
    private final Names names;

    RuleTexts(Texts texts, Names names) {
        this.texts = texts;
        this.names = names;
    }

    /**
     * What is wrong, each thing once.
     *
     * @param otherwise how it is said in English
     */
    List<Said> of(List<ContentProblem> problems, Function<ContentProblem, String> otherwise, Locale locale) {
        String reader = locale.getLanguage();
        return problems.stream()
                .map(problem -> details(problem, reader)
                        .map(details -> new Said(texts.get(reader, RULE + problem.rule(), details.toArray()), reader))
                        .orElseGet(() -> new Said(otherwise.apply(problem), Language.DEFAULT)))
                .distinct()
                .toList();
    }

    /** What stands in the sentence, the first of it in her words where it is the code of something; empty without a sentence. */
    private Optional<List<String>> details(ContentProblem problem, String reader) {
        return switch (problem.rule()) {
            case "" -> Optional.empty();
            case "field-empty", "field-long", "digit", "amount", "markup", "sentence-long", "repeated" ->
                Optional.ofNullable(FIELDS.get(problem.details().getFirst()))
                        .map(key -> beginning(texts.get(reader, key), problem));
            case "translation-figures", "translation-percentages", "translation-months" ->
                Optional.of(beginning(
                        Names.of(names.languages(reader))
                                .apply(problem.details().getFirst()),
                        problem));
            case "no-authority" ->
                Optional.of(beginning(
                        Names.of(names.jurisdictions(reader))
                                .apply(problem.details().getFirst()),
                        problem));
            default -> Optional.of(problem.details());
        };
    }

    private static List<String> beginning(String first, ContentProblem problem) {
        return Stream.concat(Stream.of(first), problem.details().stream().skip(1))
                .toList();
    }

    /** A sentence, and the language in which it is. */
    record Said(String words, String language) {}
}
