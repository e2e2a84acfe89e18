package org.guidepost.bot.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guidepost.bot.survey.Figure.Few;
import org.guidepost.bot.survey.Figure.Told;
import org.guidepost.bot.survey.Figure.Withheld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a question hides every small count, also from who knows the sum of all. */
class SuppressionTests {

    @Test
    void tellsWhatIsNotSmall() {
        assertThat(Suppression.of(List.of(5, 0, 15)))
                .containsExactly(new Told(5, 25), new Told(0, 0), new Told(15, 75));
    }

    @Test
    void leavesOutTheNextSmallestWithASmallOne() {
        assertThat(Suppression.of(List.of(20, 3, 9, 0)))
                .containsExactly(new Told(20, 63), new Few(), new Withheld(), new Told(0, 0));
    }

    @Test
    void leavesOutMoreUntilEachSmallOneCouldBeAnything() {
        assertThat(Suppression.of(List.of(20, 1, 4)))
                .as("five in two small groups are not one and one")
                .containsExactly(new Withheld(), new Few(), new Few());
        assertThat(Suppression.of(List.of(20, 1, 2, 9)))
                .as("of three people in two small groups it would be known that they are one and two")
                .containsExactly(new Told(20, 63), new Few(), new Few(), new Withheld());
        assertThat(Suppression.of(List.of(20, 1, 5)))
                .as("six in a small and another group are one and five")
                .containsExactly(new Withheld(), new Few(), new Withheld());
        assertThat(Suppression.of(List.of(4, 8, 8, 30)))
                .as("the next smallest is no greater than eight")
                .containsExactly(new Few(), new Withheld(), new Withheld(), new Told(30, 58));
    }

    @Test
    void tellsNothingWhereNothingElseHelps() {
        assertThat(Suppression.of(List.of(1, 5))).containsExactly(new Withheld(), new Withheld());
        assertThat(Suppression.of(List.of(3, 0))).containsExactly(new Withheld(), new Withheld());
    }

    /**
     * Whoever knows the rules can try all counts and see which of them look like what is told. No small count, and no small sum of
     * some, is the same in all that do.
     */
    @ParameterizedTest
    @CsvSource({"2, 30, 20", "3, 20, 14", "4, 12, 7", "5, 9, 5"})
    void noSmallCountCanBeWorkedOut(int choices, int most, int mostLookedAt) {
        Map<List<Object>, List<List<Integer>>> alike = new HashMap<>();
        counts(choices, most)
                .filter(counts -> sum(counts, -1) >= Suppression.FEWEST)
                .forEach(counts -> alike.computeIfAbsent(
                                List.of(Suppression.of(counts), Headcount.of(sum(counts, -1))),
                                told -> new ArrayList<>())
                        .add(counts));
        alike.forEach((told, all) -> {
            // What is larger than was tried might look alike too, so that nothing is said of the largest.
            if (all.stream().allMatch(counts -> Collections.max(counts) <= mostLookedAt)) {
                for (int some = 1; some < 1 << choices; some++) {
                    int places = some;
                    int sum = sum(all.getFirst(), places);
                    if (Suppression.isFew(sum)) {
                        assertThat(all).as("%s", told).anyMatch(other -> sum(other, places) != sum);
                    }
                }
            }
        });
        assertThat(alike).hasSizeGreaterThan(100);
    }

    private static int sum(List<Integer> counts, int places) {
        return IntStream.range(0, counts.size())
                .filter(place -> (places >> place & 1) == 1)
                .map(counts::get)
                .sum();
    }

    private static Stream<List<Integer>> counts(int choices, int most) {
        return choices == 0
                ? Stream.of(List.of())
                : counts(choices - 1, most).flatMap(rest -> IntStream.rangeClosed(0, most)
                        .mapToObj(count ->
                                Stream.concat(rest.stream(), Stream.of(count)).toList()));
    }
}
