package org.guidepost.bot.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guidepost.bot.mentoring.AMentor.aMentor;
import static org.guidepost.bot.mentoring.ANeed.aNeed;
import static org.guidepost.bot.mentoring.Mentor.Expertise.Level.BASIC;
import static org.guidepost.bot.mentoring.Mentor.Expertise.Level.EXPERT;
import static org.guidepost.bot.mentoring.Mentor.Expertise.Level.GOOD;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guidepost.bot.mentoring.Match.Reason;
import org.guidepost.bot.mentoring.Mentor.Expertise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MentorMatchingTests {

    private static final int SEED = 20_261_122;

    /** A Wednesday, ten in the morning in Helsinki. */
    private static final Instant NOW = Instant.parse("2026-11-18T08:00:00Z");

    private final MentorMatching matching = new MentorMatching();

    @Test
    void prefersWhoKnowsTheTopicToWhoKnowsTheBroaderToWhoKnowsNothingNear() {
        Need need = aNeed("en").about("tax.vat").build();

        assertThat(ranked(
                        need,
                        aMentor("generalist"),
                        aMentor("accountant").knowing("tax", EXPERT),
                        aMentor("specialist").knowing("tax.vat", EXPERT)))
                .containsExactly("specialist", "accountant", "generalist");
    }

    @Test
    void putsNobodyWithTheRightCountryOnlyBeforeWhoKnowsTheTopicWell() {
        Need need = aNeed("en").about("tax.vat").in("FI").build();

        assertThat(ranked(
                        need,
                        aMentor("neighbour").in("FI").havingHelped(1),
                        aMentor("specialist").knowing("tax.vat", EXPERT).having(2)))
                .containsExactly("specialist", "neighbour");
    }

    @Test
    void weighsHowWellSheKnowsIt() {
        Need need = aNeed("en").about("tax.vat").build();

        assertThat(ranked(
                        need,
                        aMentor("basic").knowing("tax.vat", BASIC),
                        aMentor("expert").knowing("tax.vat", EXPERT),
                        aMentor("good").knowing("tax.vat", GOOD)))
                .containsExactly("expert", "good", "basic");
    }

    @Test
    void prefersWhoIsThereNowToWhoComesAfterTheWeekend() {
        Need need = aNeed("en").build();
        AMentor monday = aMentor("monday").workingOn(Set.of(DayOfWeek.MONDAY));

        assertThat(ranked(need, monday, aMentor("now"))).containsExactly("now", "monday");
        assertThat(rank(need, List.of(monday.build())).getFirst().from())
                .isEqualTo(Instant.parse("2026-11-23T07:00:00Z"));
    }

    @Test
    void saysWhyTheWeightiestReasonFirst() {
        Need need = aNeed("en").about("tax.vat").in("FI").build();
        AMentor best = aMentor("best").knowing("tax.vat", EXPERT).in("FI").havingHelped(0.9);

        assertThat(rank(need, List.of(best.build())).getFirst().reasons())
                .startsWith(Reason.KNOWS_THE_TOPIC, Reason.KNOWS_THE_COUNTRY)
                .endsWith(Reason.HAS_HELPED_BEFORE)
                .contains(Reason.HAS_TIME, Reason.IS_THERE_NOW);
    }

    @Test
    void namesNoReasonThatIsNone() {
        Need need = aNeed("en").about("legal.form").in("ES").build();
        AMentor tired = aMentor("tired")
                .knowing("tax.vat", EXPERT)
                .in("FI")
                .having(2)
                .havingHelped(0.2)
                .workingOn(Set.of(DayOfWeek.MONDAY));

        assertThat(rank(need, List.of(tired.build())).getFirst().reasons()).isEmpty();
    }

    @Test
    void prefersWhoSuitsTheStageOfHerBusinessWhereSheHasToldIt() {
        AMentor volunteer = aMentor("volunteer");

        assertThat(rank(aNeed("en").at(Stage.STARTING).build(), List.of(volunteer.build()))
                        .getFirst()
                        .reasons())
                .contains(Reason.SUITS_THE_STAGE);
        assertThat(rank(aNeed("en").at(Stage.GROWING).build(), List.of(volunteer.build()))
                        .getFirst()
                        .reasons())
                .doesNotContain(Reason.SUITS_THE_STAGE);
        assertThat(rank(aNeed("en").build(), List.of(volunteer.build()))
                        .getFirst()
                        .reasons())
                .doesNotContain(Reason.SUITS_THE_STAGE);
    }

    @Test
    void prefersWhoKnowsHerKindOfBusinessWhereSheHasToldIt() {
        AMentor baker = aMentor("baker").fromBusiness(Sector.FOOD);
        AMentor coder = aMentor("coder").fromBusiness(Sector.DIGITAL);
        Need food = aNeed("en").with(Sector.FOOD).build();
        Need digital = aNeed("en").with(Sector.DIGITAL).build();

        assertThat(ranked(food, baker, coder)).containsExactly("baker", "coder");
        assertThat(ranked(digital, baker, coder)).containsExactly("coder", "baker");
        assertThat(rank(food, List.of(baker.build())).getFirst().reasons()).contains(Reason.KNOWS_THE_SECTOR);
        assertThat(rank(digital, List.of(baker.build())).getFirst().reasons()).doesNotContain(Reason.KNOWS_THE_SECTOR);
        assertThat(rank(aNeed("en").build(), List.of(baker.build())).getFirst().reasons())
                .doesNotContain(Reason.KNOWS_THE_SECTOR);
    }

    @Test
    void aPerfectMatchScoresOne() {
        Need need = aNeed("en")
                .about("tax.vat")
                .in("FI")
                .at(Stage.STARTING)
                .with(Sector.FOOD)
                .build();
        AMentor perfect = aMentor("perfect")
                .knowing("tax.vat", EXPERT)
                .in("FI")
                .fromBusiness(Sector.FOOD, Sector.SHOP)
                .havingHelped(1);

        assertThat(rank(need, List.of(perfect.build())).getFirst().score()).isEqualTo(1);
    }

    static Stream<Object[]> obstacles() {
        return Stream.of(
                new Object[] {Obstacle.LANGUAGE, aNeed("ar").build(), aMentor("a")},
                new Object[] {
                    Obstacle.CAPACITY,
                    aNeed("en").build(),
                    aMentor("a").withRoomFor(2).having(2)
                },
                new Object[] {
                    Obstacle.CAPACITY,
                    aNeed("en").build(),
                    aMentor("a").withRoomFor(2).having(3)
                },
                new Object[] {
                    Obstacle.ABSENCE, aNeed("en").build(), aMentor("a").absentUntil("2026-11-19")
                },
                new Object[] {
                    Obstacle.WOMAN_WISHED, aNeed("en").wishingForAWoman().build(), aMentor("a")
                },
                new Object[] {Obstacle.REFUSED, aNeed("en").refusing("a", "b").build(), aMentor("a")});
    }

    @ParameterizedTest
    @MethodSource("obstacles")
    void leavesOutWhoCannotBeAskedAndSaysWhy(Obstacle obstacle, Need need, AMentor mentor) {
        List<Candidate> candidates = List.of(mentor.build());

        assertThat(rank(need, candidates)).isEmpty();
        assertThat(matching.obstacle(need, candidates, NOW)).contains(obstacle);
    }

    @Test
    void namesTheConditionThatTheLastMentorsDidNotMeet() {
        Need need = aNeed("fi").wishingForAWoman().build();
        List<Candidate> candidates = Stream.of(
                        aMentor("stranger").beingAWoman(true),
                        aMentor("full").speaking("fi").withRoomFor(1).having(1).beingAWoman(true),
                        aMentor("man").speaking("fi"))
                .map(AMentor::build)
                .toList();

        assertThat(matching.obstacle(need, candidates, NOW)).contains(Obstacle.WOMAN_WISHED);
        assertThat(matching.obstacle(need, List.of(), NOW)).contains(Obstacle.NO_MENTOR);
    }

    @Test
    void sheIsBackOnTheMorningOfHerDayInHerZone() {
        Need need = aNeed("en").build();
        Instant eveningOfUtc = Instant.parse("2026-11-18T22:30:00Z");
        List<Candidate> inHelsinki =
                List.of(aMentor("a").absentUntil("2026-11-19").build());
        List<Candidate> inMadrid = List.of(
                aMentor("a").livingIn("Europe/Madrid").absentUntil("2026-11-19").build());

        assertThat(matching.obstacle(need, inHelsinki, eveningOfUtc)).isEmpty();
        assertThat(matching.obstacle(need, inMadrid, eveningOfUtc)).contains(Obstacle.ABSENCE);
    }

    @Test
    void neverWeighsWhetherSheIsAWoman() {
        var programme = new RandomProgramme(SEED);
        for (int round = 0; round < 500; round++) {
            List<Candidate> candidates = programme.candidates(8);
            Need asked = programme.need();
            Need need = new Need(asked.language(), asked.country(), asked.topic(), false, asked.refused());
            List<Candidate> others = candidates.stream()
                    .map(candidate -> with(candidate, mentor -> beingAWoman(mentor, !mentor.woman())))
                    .toList();

            assertThat(ids(rank(need, others))).isEqualTo(ids(rank(need, candidates)));
        }
    }

    @Test
    void keepsEveryHardConditionAndLosesNobodyElse() {
        var programme = new RandomProgramme(SEED);
        for (int round = 0; round < 2_000; round++) {
            List<Candidate> candidates = programme.candidates(8);
            Need need = programme.need();
            Instant now = programme.moment();
            List<String> expected = candidates.stream()
                    .filter(candidate ->
                            candidate.openCases() < candidate.mentor().capacity())
                    .map(Candidate::mentor)
                    .filter(mentor -> !need.refused().contains(mentor.id()))
                    .filter(mentor -> mentor.languages().contains(need.language()))
                    .filter(mentor -> mentor.woman() || !need.womanWished())
                    .filter(mentor -> mentor.absentUntil()
                            .map(day -> !now.atZone(mentor.hours().zone())
                                    .toLocalDate()
                                    .isBefore(day))
                            .orElse(true))
                    .map(Mentor::id)
                    .toList();

            List<Match> matches = matching.rank("case", need, candidates, RandomProgramme.BY_NAME, now);

            assertThat(ids(matches)).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(matching.obstacle(need, candidates, now).isPresent()).isEqualTo(expected.isEmpty());
            assertThat(matches).allSatisfy(match -> {
                assertThat(match.score()).isBetween(0.0, 1.0);
                assertThat(match.mentor().hours().includes(match.from())).isTrue();
            });
        }
    }

    @Test
    void doesNotCareInWhichOrderTheMentorsCome() {
        var programme = new RandomProgramme(SEED);
        for (int round = 0; round < 500; round++) {
            List<Candidate> candidates = new ArrayList<>(programme.candidates(8));
            Need need = programme.need();
            List<Match> matches = rank(need, candidates);
            Collections.shuffle(candidates, programme.random());

            assertThat(rank(need, candidates)).isEqualTo(matches);
        }
    }

    static Stream<UnaryOperator<Candidate>> improvements() {
        return Stream.of(
                candidate -> candidate.givenMore(candidate.openCases() > 0 ? -1 : 0),
                candidate -> new Candidate(candidate.mentor(), candidate.openCases(), candidate.recentCases(), 1),
                candidate -> with(candidate, mentor -> knowing(mentor, new Expertise("tax.vat", EXPERT))),
                candidate -> with(candidate, mentor -> knowing(mentor, new Expertise("tax", BASIC))),
                candidate -> with(candidate, mentor -> everywhere(mentor)));
    }

    @ParameterizedTest
    @MethodSource("improvements")
    void nobodySuitsLessForBeingBetter(UnaryOperator<Candidate> improvement) {
        var programme = new RandomProgramme(SEED);
        int better = 0;
        for (int round = 0; round < 1_000; round++) {
            Candidate candidate = programme.candidate("m");
            Need need = programme.need();
            Optional<Match> before = rank(need, List.of(candidate)).stream().findFirst();
            if (before.isPresent()) {
                double after = rank(need, List.of(improvement.apply(candidate)))
                        .getFirst()
                        .score();
                assertThat(after).isGreaterThanOrEqualTo(before.get().score());
                better += after > before.get().score() ? 1 : 0;
            }
        }
        assertThat(better).isPositive();
    }

    @Test
    void spreadsCasesOverEqualMentorsAsTheyComeAndGo() {
        Map<String, Candidate> mentors = new HashMap<>();
        IntStream.range(0, 10)
                .forEach(i ->
                        mentors.put("m" + i, aMentor("m" + i).withRoomFor(5).build()));
        Map<String, Integer> given = new HashMap<>();
        var open = new ArrayDeque<String>();

        for (int i = 0; i < 1_000; i++) {
            String first = first("case " + i, mentors);
            given.merge(first, 1, Integer::sum);
            open.add(first);
            mentors.computeIfPresent(first, (_, mentor) -> mentor.givenMore(1));
            if (open.size() > 20) {
                mentors.computeIfPresent(open.remove(), (_, mentor) -> closingOne(mentor));
            }
        }

        assertThat(Collections.max(given.values()) - Collections.min(given.values()))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void drawsLotsByTheCaseWhereNothingElseTellsThemApart() {
        Map<String, Candidate> mentors = new HashMap<>();
        IntStream.range(0, 10)
                .forEach(i -> mentors.put("m" + i, aMentor("m" + i).build()));
        Map<String, Integer> first = new HashMap<>();

        IntStream.range(0, 1_000).forEach(i -> first.merge(first("case " + i, mentors), 1, Integer::sum));

        assertThat(first).hasSize(10);
        assertThat(first.values())
                .as("100, and four times the deviation of 9.5")
                .allSatisfy(times -> assertThat(times).isBetween(62, 138));
    }

    @Test
    void amongEqualsTakesWhoseRoomIsEmptierThenWhoWasGivenFewerOfLate() {
        Need need = aNeed("en").build();

        assertThat(ranked(
                        need,
                        aMentor("busy").withRoomFor(4).having(2),
                        aMentor("large").withRoomFor(8).having(2).givenOfLate(9),
                        aMentor("fresh").withRoomFor(4).having(1).givenOfLate(2)))
                .containsExactly("fresh", "large", "busy");
    }

    private String first(String caseId, Map<String, Candidate> mentors) {
        return matching.rank(caseId, aNeed("en").build(), List.copyOf(mentors.values()), RandomProgramme.BY_NAME, NOW)
                .getFirst()
                .mentor()
                .id();
    }

    private List<String> ranked(Need need, AMentor... mentors) {
        return ids(rank(need, Stream.of(mentors).map(AMentor::build).toList()));
    }

    private List<Match> rank(Need need, List<Candidate> candidates) {
        return matching.rank("case", need, candidates, RandomProgramme.BY_NAME, NOW);
    }

    private static List<String> ids(List<Match> matches) {
        return matches.stream().map(match -> match.mentor().id()).toList();
    }

    private static Candidate closingOne(Candidate candidate) {
        return new Candidate(
                candidate.mentor(), candidate.openCases() - 1, candidate.recentCases(), candidate.helped());
    }

    private static Candidate with(Candidate candidate, UnaryOperator<Mentor> change) {
        return new Candidate(
                change.apply(candidate.mentor()), candidate.openCases(), candidate.recentCases(), candidate.helped());
    }

    private static Mentor beingAWoman(Mentor mentor, boolean woman) {
        return changed(mentor, mentor.countries(), mentor.expertise(), woman);
    }

    private static Mentor everywhere(Mentor mentor) {
        return changed(mentor, List.of("FI", "ES", "TR"), mentor.expertise(), mentor.woman());
    }

    private static Mentor knowing(Mentor mentor, Expertise more) {
        return changed(
                mentor,
                mentor.countries(),
                Stream.concat(mentor.expertise().stream(), Stream.of(more)).toList(),
                mentor.woman());
    }

    private static Mentor changed(Mentor mentor, List<String> countries, List<Expertise> expertise, boolean woman) {
        return new Mentor(
                mentor.id(),
                mentor.name(),
                mentor.kind(),
                mentor.languages(),
                countries,
                expertise,
                mentor.capacity(),
                mentor.hours(),
                mentor.absentUntil(),
                woman);
    }
}
