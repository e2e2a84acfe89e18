package org.guidepost.bot.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guidepost.bot.survey.ASurvey.aSurvey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guidepost.bot.survey.Figure.Told;
import org.guidepost.bot.survey.Figure.Withheld;
import org.guidepost.bot.survey.Sheet.Answer;
import org.guidepost.bot.survey.Sheet.State;
import org.guidepost.bot.survey.SurveyQuestion.Kind;
import org.junit.jupiter.api.Test;

/** What is told of groups hides every small count, also from who adds groups up and takes them away from each other. */
class SurveyCountingTests {

    private static final Survey SURVEY = aSurvey()
            .asking(Kind.ONE, "a", "b", "c")
            .asking(Kind.SEVERAL, "x", "y")
            .asking(Kind.TEXT)
            .build();

    private final SurveyCounting counting = new SurveyCounting(text -> "redacted " + text);

    @Test
    void tellsNothingWhereFewAnswered() {
        List<FilledSheet> four = people(4, "fi", "FI", 1);
        List<FilledSheet> lookers = Stream.generate(() -> new FilledSheet(State.OFFERED, "fi", "FI", List.of()))
                .limit(20)
                .toList();

        assertThat(results(both(four, lookers), Among.EVERYBODY)).isEqualTo(SurveyResults.NOTHING);
        assertThat(results(both(people(5, "fi", "FI", 1), lookers), Among.EVERYBODY)
                        .isTold())
                .isTrue();
    }

    @Test
    void tellsNumbersOfPeopleInStepsOfFive() {
        List<FilledSheet> all = new ArrayList<>(people(7, "fi", "FI", 1));
        all.add(new FilledSheet(State.BEGUN, "fi", "FI", List.of()));
        all.add(new FilledSheet(State.OFFERED, "fi", "FI", List.of()));
        all.add(new FilledSheet(State.OFFERED, "fi", "FI", List.of()));

        SurveyResults results = results(all, Among.EVERYBODY);

        assertThat(results.asked()).isEqualTo(Headcount.of(12)).isEqualTo(Headcount.of(10));
        assertThat(results.begun()).isEqualTo(Headcount.of(5));
        assertThat(results.finished().from()).isEqualTo(5);
        assertThat(Headcount.of(4).isFew()).isTrue();
        assertThat(Headcount.of(0).isNone()).isTrue();
    }

    @Test
    void tellsOfAGroupOnlyWhereEnoughOthersAreLeft() {
        List<FilledSheet> fewOthers = both(people(9, "fi", "FI", 1), people(3, "tr", "TR", 1));
        List<FilledSheet> others = both(people(9, "fi", "FI", 1), people(6, "tr", "TR", 1));

        assertThat(results(fewOthers, Among.EVERYBODY).isTold()).isTrue();
        assertThat(results(fewOthers, Among.country("FI"))).isEqualTo(SurveyResults.NOTHING);
        assertThat(results(fewOthers, Among.country("TR"))).isEqualTo(SurveyResults.NOTHING);
        assertThat(figures(results(others, Among.language("fi")), 1)).contains(new Told(9, 100));
        assertThat(results(others, Among.language("sv"))).isEqualTo(SurveyResults.NOTHING);
    }

    @Test
    void tellsNothingOfAGroupFromWhichASmallCountOfOthersFollows() {
        List<FilledSheet> all =
                both(both(people(9, "fi", "FI", 1), people(5, "tr", "TR", 2)), people(3, "tr", "TR", 1));

        assertThat(figures(results(all, Among.EVERYBODY), 1)).contains(new Told(12, 71));
        assertThat(figures(results(all, Among.language("fi")), 1))
                .as("of the twelve three are Turkish")
                .containsOnly(new Withheld());
    }

    @Test
    void showsWhatPeopleWroteRedactedAndOnlyOfEverybody() {
        List<FilledSheet> all = IntStream.rangeClosed(1, 10)
                .mapToObj(number -> new FilledSheet(
                        State.FINISHED,
                        number > 5 ? "fi" : "tr",
                        "FI",
                        List.of(new Answer(3, Set.of(), "text" + number))))
                .toList();

        List<String> shown = results(all, Among.EVERYBODY).questions().get(2).texts();

        assertThat(shown)
                .hasSize(10)
                .allMatch(text -> text.startsWith("redacted "))
                .isNotEqualTo(IntStream.rangeClosed(1, 10)
                        .mapToObj(number -> "redacted text" + number)
                        .toList());
        assertThat(results(all, Among.language("fi")).questions().get(2).texts())
                .isEmpty();
        assertThat(results(both(all.subList(0, 4), people(9, "fi", "FI", 1)), Among.EVERYBODY)
                        .questions()
                        .get(2)
                        .texts())
                .as("four texts")
                .isEmpty();
    }

    /** Whatever exact count of a group, of several groups, or of all without them can be read: none is small. */
    @Test
    void noSmallCountFollowsFromAnyGroups() {
        Random random = new Random(11);
        int told = 0;
        for (int round = 0; round < 400; round++) {
            List<FilledSheet> all = somePeople(random);
            for (List<Among> partition : List.of(
                    Stream.of("fi", "tr", "ru", "en").map(Among::language).toList(),
                    Stream.of("FI", "TR", "ES").map(Among::country).toList())) {
                told += noSmallCountFollows(all, partition);
            }
        }
        assertThat(told).as("something was told at all").isGreaterThan(500);
    }

    private int noSmallCountFollows(List<FilledSheet> all, List<Among> groups) {
        int told = 0;
        SurveyResults everybody = results(all, Among.EVERYBODY);
        for (int question = 1; question <= 2; question++) {
            int choices = SURVEY.question(question).choices().size();
            for (int place = 0; place < choices; place++) {
                Map<String, Integer> counts = new TreeMap<>();
                for (Among group : groups) {
                    SurveyResults results = results(all, group);
                    if (results.isTold()
                            && figures(results, question).get(place) instanceof Told(int count, int share)) {
                        counts.put(group.code(), count);
                    }
                }
                List<Integer> known = List.copyOf(counts.values());
                boolean sumIsTold =
                        everybody.isTold() && figures(everybody, question).get(place) instanceof Told;
                int sum = sumIsTold ? ((Told) figures(everybody, question).get(place)).count() : 0;
                for (int some = 0; some < 1 << known.size(); some++) {
                    int chosen = some;
                    int added = IntStream.range(0, known.size())
                            .filter(number -> (chosen >> number & 1) == 1)
                            .map(known::get)
                            .sum();
                    assertThat(Suppression.isFew(added))
                            .as("%s of %s", counts, groups)
                            .isFalse();
                    assertThat(sumIsTold && Suppression.isFew(sum - added))
                            .as("%s of %s without %s", sum, groups, counts)
                            .isFalse();
                }
                assertThat(sumIsTold || known.isEmpty())
                        .as("a group is told only where all are")
                        .isTrue();
                told += known.size();
            }
        }
        return told;
    }

    private static List<FilledSheet> somePeople(Random random) {
        List<String> languages = List.of("fi", "fi", "tr", "ru", "en");
        List<String> countries = List.of("FI", "FI", "TR", "ES", "");
        return Stream.generate(() -> new FilledSheet(
                        random.nextInt(5) == 0 ? State.BEGUN : State.FINISHED,
                        languages.get(random.nextInt(languages.size())),
                        countries.get(random.nextInt(countries.size())),
                        List.of(
                                new Answer(1, Set.of(1 + random.nextInt(3)), ""),
                                new Answer(2, random.nextBoolean() ? Set.of(1) : Set.of(1, 2), ""))))
                .limit(5 + random.nextInt(120))
                .toList();
    }

    private SurveyResults results(List<FilledSheet> sheets, Among among) {
        return counting.results(SURVEY, sheets, among);
    }

    private static List<Figure> figures(SurveyResults results, int question) {
        return results.questions().get(question - 1).figures();
    }

    private static List<FilledSheet> people(int count, String language, String country, int choice) {
        return Stream.generate(() ->
                        new FilledSheet(State.FINISHED, language, country, List.of(new Answer(1, Set.of(choice), ""))))
                .limit(count)
                .toList();
    }

    private static List<FilledSheet> both(List<FilledSheet> some, List<FilledSheet> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
