package org.guidepost.knowledge.content;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guidepost.knowledge.ContentProblem;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.StepText;

/** What the translation of a step must have in common with its English text. */
final class StepTranslationRules {

    static final List<Rule> ALL = List.of(
            StepTranslationRules::stepIsTranslatedOnce,
            statesTheSame("title", StepText::title),
            statesTheSame("text", StepText::text),
            statesTheSame("where", StepText::where),
            statesTheSame("cost", StepText::cost),
            statesTheSame("time", StepText::time),
            statesTheSame("papers", text -> String.join(" ", text.papers())),
            Rule.each(Manuscript::stepTranslations, StepTranslationRules::hasAsManyPapers));

    private StepTranslationRules() {}

    private static Stream<ContentProblem> stepIsTranslatedOnce(Manuscript manuscript) {
        return Names.repeated(
                manuscript.stepTranslations(),
                "title",
                translation -> translation.original().id() + " in " + translation.language());
    }

    private static Rule statesTheSame(String key, Function<StepText, String> part) {
        return Rule.each(Manuscript::stepTranslations, translation -> Statement.difference(
                        part.apply(english(translation.value())),
                        part.apply(translation.value().text()),
                        translation.value().language())
                .stream()
                .flatMap(difference -> problem(translation, key, difference)));
    }

    private static Stream<ContentProblem> hasAsManyPapers(Placed<StepTranslation> translation) {
        int wanted = english(translation.value()).papers().size();
        int papers = translation.value().text().papers().size();
        return papers == wanted
                ? Stream.empty()
                : problem(
                        translation,
                        "papers",
                        Flaw.plain("there are %d papers, %d in English".formatted(papers, wanted)));
    }

    private static StepText english(StepTranslation translation) {
        return Objects.requireNonNull(translation.original().texts().get(Language.DEFAULT));
    }

    private static Stream<ContentProblem> problem(Placed<StepTranslation> translation, String key, Flaw flaw) {
        String id = translation.value().original().id();
        return Stream.of(translation.place().problem(key, flaw.about(id)));
    }
}
