package org.guidepost.knowledge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A golden set: questions of which a person said which ask the same, in three languages. */
class TextClusteringTests {

    private static final Map<String, List<List<String>>> GOLDEN = Map.of(
            "en",
            List.of(
                    List.of(
                            "how do I insure a food truck",
                            "what insurance does a food truck need",
                            "food truck insurance, which one?",
                            "which insurance is needed for my food truck"),
                    List.of(
                            "can I pay my suppliers in bitcoin",
                            "are bitcoin payments to suppliers allowed",
                            "is it legal to pay a supplier with bitcoin"),
                    List.of(
                            "where can I rent a sewing machine",
                            "is there a place that rents sewing machines",
                            "rent a sewing machine for my workshop"),
                    List.of("do bees need a permit in the city")),
            "fi",
            List.of(
                    List.of(
                            "mistä voin vuokrata ompelukoneen",
                            "voiko ompelukoneen vuokrata jostain",
                            "ompelukoneen vuokraus yritykselle"),
                    List.of(
                            "millainen vakuutus ruokarekalla pitää olla",
                            "tarvitseeko ruokareka vakuutuksen",
                            "ruokarekan vakuutus"),
                    List.of("voinko pitää mehiläisiä kaupungissa")),
            "pl",
            List.of(
                    List.of(
                            "gdzie mogę wypożyczyć maszynę do szycia",
                            "wypożyczalnia maszyn do szycia",
                            "czy mogę wypożyczyć maszynę do szycia na miesiąc"),
                    List.of(
                            "jakie ubezpieczenie dla food trucka",
                            "czy food truck musi mieć ubezpieczenie",
                            "ubezpieczenie food trucka ile kosztuje"),
                    List.of("czy wolno trzymać pszczoły w mieście")));

    private static final Map<String, List<String>> BACKGROUND = Map.of(
            "en",
            List.of(
                    "how do I register a business",
                    "what does it cost",
                    "where can I find customers",
                    "can I work from home",
                    "is it legal to sell online",
                    "do I need a permit",
                    "which tax do I pay",
                    "are grants available"),
            "fi",
            List.of(
                    "miten rekisteröin yrityksen",
                    "mitä se maksaa",
                    "mistä löydän asiakkaita",
                    "voinko tehdä töitä kotona",
                    "tarvitseeko luvan",
                    "mistä saan neuvoja",
                    "voiko yrityksen lopettaa",
                    "pitääkö veroja maksaa"),
            "pl",
            List.of(
                    "jak zarejestrować firmę",
                    "ile to kosztuje",
                    "gdzie znajdę klientów",
                    "czy mogę pracować w domu",
                    "czy muszę mieć pozwolenie",
                    "jakie podatki płacę",
                    "czy wolno sprzedawać w internecie"));

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi", "pl"})
    void groupsTheGoldenSetAsAPersonDid(String language) {
        List<String> texts = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        List<List<String>> golden = GOLDEN.getOrDefault(language, List.of());
        for (int group = 0; group < golden.size(); group++) {
            for (String text : golden.get(group)) {
                texts.add(text);
                right.add(group);
            }
        }

        List<List<Integer>> groups = new TextClustering(BACKGROUND.getOrDefault(language, List.of())).group(texts);

        assertThat(pairF1(groups, right)).as("%s as %s", groups, right).isGreaterThanOrEqualTo(0.8);
        assertThat(groups).as("one question alone stays alone").contains(List.of(texts.size() - 1));
    }

    @Test
    void seesMeaningWhereWordsDiffer() {
        List<String> texts = List.of("rent a van", "hire a lorry", "eat an apple");
        List<float[]> meanings = List.of(new float[] {1, 0.1f}, new float[] {1, 0.2f}, new float[] {0, 1});

        assertThat(new TextClustering(List.of()).group(texts, meanings)).containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void putsTheSameTextTogetherAndNothingIsLost() {
        assertThat(new TextClustering(List.of()).group(List.of("a taxi licence", "?", "a taxi licence")))
                .containsExactly(List.of(0, 2), List.of(1));
        assertThat(new TextClustering(List.of()).group(List.of())).isEmpty();
    }

    /** Many more than a month brings must not take long; here a tenth of 20,000, made up of random words. */
    @Test
    void groupsThousandsInSeconds() {
        Random random = new Random(7);
        List<String> texts = new ArrayList<>();
        for (int number = 0; number < 2_000; number++) {
            int topic = random.nextInt(200);
            texts.add(String.join(
                    " ",
                    word(topic, 'a'),
                    word(topic, 'f'),
                    word(random.nextInt(500), 'k'),
                    word(random.nextInt(50), 'p')));
        }
        long begun = System.nanoTime();

        List<List<Integer>> groups = new TextClustering(List.of()).group(texts);

        assertThat(groups.stream().mapToInt(List::size).sum()).isEqualTo(texts.size());
        assertThat((System.nanoTime() - begun) / 1_000_000_000.0).isLessThan(20);
    }

    /** Digits are all the same to a clustering. */
    private static String word(int number, char first) {
        return "" + first + (char) ('a' + number % 26) + (char) ('a' + number / 26) + first;
    }

    /** The harmonic mean of precision and recall over pairs that are in the same group. */
    private static double pairF1(List<List<Integer>> groups, List<Integer> right) {
        Set<List<Integer>> found = new HashSet<>();
        groups.forEach(group -> group.forEach(
                one -> group.stream().filter(other -> other > one).forEach(other -> found.add(List.of(one, other)))));
        Set<List<Integer>> wanted = new HashSet<>();
        for (int one = 0; one < right.size(); one++) {
            for (int other = one + 1; other < right.size(); other++) {
                if (right.get(one).equals(right.get(other))) {
                    wanted.add(List.of(one, other));
                }
            }
        }
        long both = found.stream().filter(wanted::contains).count();
        return 2.0 * both / (found.size() + wanted.size());
    }
}
