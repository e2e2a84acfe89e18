package org.guidepost.bot.survey;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guidepost.bot.people.Secret;
import org.guidepost.bot.survey.SurveyQuestion.Kind;
import org.guidepost.bot.survey.SurveyResults.OfQuestion;

/**
 * Counts answers so that nobody can be made out, whichever of the groups somebody looks at, one after the other. Pure.
 *
 * <p>A question is told about one group only if nothing of it was left out among everybody, if no count of the group is small,
 * and if none is small among all those whose group is not told: so whatever is added up or taken away, no small count comes out.
 */
public final class SurveyCounting {

    private final UnaryOperator<String> redaction;

    /** @param redaction takes out of a text what tells who wrote it */
    SurveyCounting(UnaryOperator<String> redaction) {
        this.redaction = redaction;
    }

    /** What is told of the sheets of a survey. */
    public SurveyResults results(Survey survey, List<FilledSheet> all, Among among) {
        List<FilledSheet> these = all.stream().filter(among::contains).toList();
        int answered = answered(these);
        if (answered < Suppression.FEWEST || Suppression.isFew(answered(all) - answered)) {
            return SurveyResults.NOTHING;
        }
        return new SurveyResults(
                Headcount.of(these.size()),
                Headcount.of(count(these.stream().filter(FilledSheet::isBegun))),
                Headcount.of(count(these.stream().filter(sheet -> sheet.state() == Sheet.State.FINISHED))),
                true,
                IntStream.rangeClosed(1, survey.questions().size())
                        .mapToObj(number -> question(survey, number, all, among))
                        .toList());
    }

    private static int answered(List<FilledSheet> sheets) {
        return count(sheets.stream().filter(sheet -> !sheet.answers().isEmpty()));
    }

    private OfQuestion question(Survey survey, int number, List<FilledSheet> all, Among among) {
        Tally everybody = Tally.of(survey, number, all);
        Tally these =
                Tally.of(survey, number, all.stream().filter(among::contains).toList());
        if (survey.question(number).kind() == Kind.TEXT) {
            boolean told = among.isEverybody() && everybody.people() >= Suppression.FEWEST;
            return new OfQuestion(
                    number, Headcount.of(these.people()), List.of(), told ? texts(survey, number, all) : List.of());
        }
        boolean told = these.people() >= Suppression.FEWEST
                && (among.isEverybody()
                        || toldGroups(survey, number, all, among, everybody).contains(among.value()));
        List<Figure> figures = told
                ? Suppression.of(these.counts())
                : these.counts().stream()
                        .<Figure>map(count -> new Figure.Withheld())
                        .toList();
        return new OfQuestion(number, Headcount.of(these.people()), figures, List.of());
    }

    /** The groups about which a question is told. */
    private static Set<String> toldGroups(
            Survey survey, int number, List<FilledSheet> all, Among among, Tally everybody) {
        if (!everybody.isSafe()) {
            return Set.of();
        }
        Map<String, Tally> groups = new TreeMap<>();
        all.stream()
                .map(among::groupOf)
                .filter(group -> !group.isEmpty())
                .distinct()
                .map(group -> Map.entry(
                        group,
                        Tally.of(
                                survey,
                                number,
                                all.stream()
                                        .filter(sheet -> among.groupOf(sheet).equals(group))
                                        .toList())))
                .filter(group -> group.getValue().isSafe())
                .forEach(group -> groups.put(group.getKey(), group.getValue()));
        while (!groups.values().stream().reduce(everybody, Tally::without).isSafe()) {
            groups.entrySet().stream()
                    .min(Comparator.comparing(group -> group.getValue().people()))
                    .map(Map.Entry::getKey)
                    .ifPresent(groups::remove);
        }
        return new TreeSet<>(groups.keySet());
    }

    /** In the order of a hash that differs from survey to survey: it tells neither who came first nor who else was whose. */
    private List<String> texts(Survey survey, int number, List<FilledSheet> all) {
        return all.stream()
                .flatMap(sheet -> sheet.to(number).stream())
                .map(Sheet.Answer::text)
                .sorted(Comparator.comparing(text -> Secret.hash(survey.id() + number + text)))
                .map(redaction)
                .toList();
    }

    private static int count(Stream<?> some) {
        return Math.toIntExact(some.count());
    }

    /**
     * The answers of some people to a question.
     *
     * @param people who answered it
     * @param counts how many of them made each choice
     */
    private record Tally(int people, List<Integer> counts) {

        static Tally of(Survey survey, int number, List<FilledSheet> sheets) {
            List<Sheet.Answer> answers =
                    sheets.stream().flatMap(sheet -> sheet.to(number).stream()).toList();
            return new Tally(
                    answers.size(),
                    IntStream.rangeClosed(1, survey.question(number).choices().size())
                            .mapToObj(choice -> count(answers.stream()
                                    .filter(answer -> answer.choices().contains(choice))))
                            .toList());
        }

        /** Whether no count is small. */
        boolean isSafe() {
            return counts.stream().noneMatch(Suppression::isFew);
        }

        Tally without(Tally other) {
            return new Tally(
                    people - other.people,
                    IntStream.range(0, counts.size())
                            .mapToObj(place -> counts.get(place) - other.counts.get(place))
                            .toList());
        }
    }
}
