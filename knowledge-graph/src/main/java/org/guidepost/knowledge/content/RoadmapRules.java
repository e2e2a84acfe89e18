package org.guidepost.knowledge.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guidepost.knowledge.ContentProblem;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.RoadmapStep;
import org.guidepost.knowledge.StepText;

/** What the steps of a roadmap must be by themselves and among each other: short, and never in a circle. */
final class RoadmapRules {

    private static final int MOST_TOPICS = 2;
    private static final int MOST_TITLE_WORDS = 9;
    private static final int MOST_TEXT_WORDS = 60;
    private static final int MOST_STEPS = 40;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static final List<Rule> ALL = List.of(
            RoadmapRules::idsAreUnique,
            Rule.each(Manuscript::steps, RoadmapRules::idStartsWithCountry),
            Rule.each(Manuscript::steps, RoadmapRules::hasOneOrTwoTopics),
            Rule.each(Manuscript::steps, RoadmapRules::titleIsShort),
            Rule.each(Manuscript::steps, RoadmapRules::textIsShort),
            Rule.each(Manuscript::steps, RoadmapRules::requiredStepsExist),
            RoadmapRules::roadmapIsNotEndless,
            RoadmapRules::nothingIsCircular);

    private RoadmapRules() {}

    private static Stream<ContentProblem> idsAreUnique(Manuscript manuscript) {
        return Names.repeated(manuscript.steps(), "id", RoadmapStep::id);
    }

    private static Stream<ContentProblem> idStartsWithCountry(Placed<RoadmapStep> step) {
        String prefix = step.value().jurisdiction().toLowerCase(Locale.ROOT) + "-step-";
        return problemUnless(
                step.value().id().startsWith(prefix), step, "id", "the id does not start with '%s'".formatted(prefix));
    }

    private static Stream<ContentProblem> hasOneOrTwoTopics(Placed<RoadmapStep> step) {
        int topics = step.value().topics().size();
        return problemUnless(
                topics >= 1 && topics <= MOST_TOPICS,
                step,
                "topics",
                "a step belongs to one or two topics; this one has %d".formatted(topics));
    }

    private static Stream<ContentProblem> titleIsShort(Placed<RoadmapStep> step) {
        return isShort(step, "title", english(step).title(), MOST_TITLE_WORDS);
    }

    private static Stream<ContentProblem> textIsShort(Placed<RoadmapStep> step) {
        return isShort(step, "text", english(step).text(), MOST_TEXT_WORDS);
    }

    private static Stream<ContentProblem> isShort(Placed<RoadmapStep> step, String key, String text, int most) {
        int words = BLANKS.split(text).length;
        return problemUnless(
                words <= most, step, key, "'%s' has %d words; at most %d are wanted".formatted(key, words, most));
    }

    private static Stream<ContentProblem> requiredStepsExist(Placed<RoadmapStep> step, Manuscript manuscript) {
        Set<String> ofThisCountry = manuscript.steps().stream()
                .map(Placed::value)
                .filter(other -> other.jurisdiction().equals(step.value().jurisdiction()))
                .map(RoadmapStep::id)
                .collect(Collectors.toSet());
        return Names.unknown(
                step.place(), "requires", step.value().requires(), ofThisCountry, "a step of this country");
    }

    private static Stream<ContentProblem> roadmapIsNotEndless(Manuscript manuscript) {
        return manuscript.roadmaps().stream()
                .filter(roadmap -> roadmap.value().steps().size() > MOST_STEPS)
                .map(roadmap -> roadmap.place()
                        .problem(
                                "steps",
                                "there are %d steps; at most %d are wanted"
                                        .formatted(roadmap.value().steps().size(), MOST_STEPS)));
    }

    private static Stream<ContentProblem> nothingIsCircular(Manuscript manuscript) {
        Map<String, List<String>> required = manuscript.steps().stream()
                .map(Placed::value)
                .collect(Collectors.toMap(RoadmapStep::id, RoadmapStep::requires, (first, second) -> first));
        return manuscript.steps().stream()
                .flatMap(step -> Circle.through(step.value().id(), required)
                        .filter(Circle::isToldHere)
                        .map(circle ->
                                step.place().problem("requires", "the steps require each other in a circle: " + circle))
                        .stream());
    }

    private static StepText english(Placed<RoadmapStep> step) {
        return Objects.requireNonNull(step.value().texts().get(Language.DEFAULT));
    }

    private static Stream<ContentProblem> problemUnless(
            boolean holds, Placed<RoadmapStep> step, String key, String reason) {
        return holds
                ? Stream.empty()
                : Stream.of(step.place().problem(key, step.value().id() + ": " + reason));
    }
}
