package org.guidepost.bot.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.guidepost.bot.mentoring.AMentor.aMentor;
import static org.guidepost.bot.mentoring.ANeed.aNeed;
import static org.guidepost.bot.mentoring.Mentor.Expertise.Level.EXPERT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WaitingListAssignmentTests {

    private static final int SEED = 20_261_122;
    private static final Instant NOW = Instant.parse("2026-11-18T08:00:00Z");
    private final WaitingListAssignment assignment = new WaitingListAssignment();

    @Test
    void keepsTheOnlyMentorOfACaseFreeForIt() {
        List<Candidate> mentors = List.of(
                aMentor("both")
                        .speaking("en", "ar")
                        .knowing("tax", EXPERT)
                        .withRoomFor(1)
                        .build(),
                aMentor("english").speaking("en").withRoomFor(1).build());
        List<Waiting> waiting =
                List.of(waiting("first", 1, aNeed("en").about("tax")), waiting("second", 2, aNeed("ar")));

        assertThat(mentorsOf(assign(waiting, mentors))).isEqualTo(Map.of("first", "english", "second", "both"));
    }

    @Test
    void takesTheOlderWhereNotAllFitHoweverWellTheYoungerSuits() {
        List<Candidate> mentors =
                List.of(aMentor("only").knowing("tax", EXPERT).withRoomFor(2).build());
        List<Waiting> waiting = List.of(
                waiting("youngest", 3, aNeed("en").about("tax")),
                waiting("oldest", 1, aNeed("en")),
                waiting("older", 2, aNeed("en")));

        assertThat(assign(waiting, mentors)).containsOnlyKeys("oldest", "older");
    }

    @Test
    void givesNothingToNobodyAndNobodyToNothing() {
        assertThat(assign(List.of(), List.of(aMentor("idle").build()))).isEmpty();
        assertThat(assign(List.of(waiting("lonely", 1, aNeed("en"))), List.of()))
                .isEmpty();
    }

    @Test
    void aLongListGoesPartByPartAndNobodyGetsMoreThanSheTakes() {
        List<Candidate> mentors = List.of(
                aMentor("english").withRoomFor(3).build(),
                aMentor("arabic").speaking("ar").withRoomFor(1).build());
        List<Waiting> waiting = List.of(
                waiting("1", 1, aNeed("ar")),
                waiting("2", 2, aNeed("ar")),
                waiting("3", 3, aNeed("en")),
                waiting("4", 4, aNeed("en")),
                waiting("5", 5, aNeed("en")),
                waiting("6", 6, aNeed("en")));

        assertThat(mentorsOf(new WaitingListAssignment(2).assign(waiting, mentors, RandomProgramme.BY_NAME, NOW)))
                .isEqualTo(Map.of("1", "arabic", "3", "english", "4", "english", "5", "english"));
    }

    @Test
    void fillsEqualMentorsEvenly() {
        List<Candidate> mentors = IntStream.range(0, 10)
                .mapToObj(i -> aMentor("m" + i).withRoomFor(20).build())
                .toList();
        List<Waiting> waiting = IntStream.range(0, 100)
                .mapToObj(i -> waiting("case " + i, i, aNeed("en")))
                .toList();

        Map<String, Long> given = assign(waiting, mentors).values().stream()
                .collect(Collectors.groupingBy(match -> match.mentor().id(), Collectors.counting()));

        assertThat(given).hasSize(10);
        assertThat(given.values()).containsOnly(10L);
    }

    @Test
    void amongEqualsGivesToWhoWasGivenFewerOfLate() {
        List<Candidate> mentors = List.of(
                aMentor("a").givenOfLate(4).build(),
                aMentor("b").givenOfLate(3).build(),
                aMentor("c").givenOfLate(5).build());

        for (int i = 0; i < 20; i++) {
            String id = "case " + i;
            assertThat(mentorsOf(assign(List.of(waiting(id, 1, aNeed("en"))), mentors)))
                    .isEqualTo(Map.of(id, "b"));
        }
    }

    @Test
    void doesNotCareInWhichOrderTheyCome() {
        var programme = new RandomProgramme(SEED);
        for (int round = 0; round < 200; round++) {
            List<Waiting> waiting = new ArrayList<>(programme.waiting(8));
            List<Candidate> candidates = new ArrayList<>(programme.candidates(5));
            Map<String, Match> matches = assign(waiting, candidates);
            Collections.shuffle(waiting, programme.random());
            Collections.shuffle(candidates, programme.random());

            assertThat(assign(waiting, candidates)).isEqualTo(matches);
        }
    }

    static Stream<Long> seeds() {
        var random = new Random(SEED);
        return Stream.generate(random::nextLong).limit(300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isAsGoodAsTheBestOfAllWays(long seed) {
        var programme = new RandomProgramme(seed);
        List<Waiting> waiting = programme.waiting(1 + programme.random().nextInt(5));
        List<Candidate> candidates = programme.candidates(3);

        Map<String, Match> matches = assign(waiting, candidates);

        AllWays.Way best = new AllWays(waiting, candidates, RandomProgramme.BY_NAME, NOW).best();
        assertThat(matches.keySet()).isEqualTo(best.served());
        assertThat(matches.values().stream().mapToDouble(Match::score).sum())
                .as("the best total score, but for what recent cases add")
                .isCloseTo(best.score(), within(1e-4));
    }

    @Test
    @Timeout(60)
    void fiveHundredCasesAndFiftyMentorsAreDoneInOneGo() {
        var programme = new RandomProgramme(SEED);
        List<Waiting> waiting = programme.waiting(500);
        List<Candidate> candidates = IntStream.range(0, 50)
                .mapToObj(i -> programme.candidate("m" + i))
                .toList();

        Map<String, Match> matches = assign(waiting, candidates);

        Map<String, Long> given = mentorsOf(matches).values().stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(matches).isNotEmpty();
        assertThat(candidates).allSatisfy(candidate -> assertThat(
                        given.getOrDefault(candidate.mentor().id(), 0L))
                .isLessThanOrEqualTo(Math.max(0, candidate.mentor().capacity() - candidate.openCases())));
        assertThat(mentorsOf(matches)).allSatisfy((caseId, mentor) -> assertThat(refused(waiting, caseId))
                .doesNotContain(mentor));
    }

    private static Set<String> refused(List<Waiting> waiting, String caseId) {
        return waiting.stream()
                .filter(each -> each.caseId().equals(caseId))
                .flatMap(each -> each.need().refused().stream())
                .collect(Collectors.toSet());
    }

    private Map<String, Match> assign(Collection<Waiting> waiting, List<Candidate> candidates) {
        return assignment.assign(List.copyOf(waiting), candidates, RandomProgramme.BY_NAME, NOW);
    }

    private static Map<String, String> mentorsOf(Map<String, Match> matches) {
        return matches.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, match -> match.getValue().mentor().id()));
    }

    private static Waiting waiting(String caseId, int second, ANeed need) {
        return new Waiting(caseId, need.build(), NOW.minusSeconds(10_000).plusSeconds(second));
    }
}
