package org.guidepost.bot.mentoring;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.guidepost.bot.mentoring.Match.Reason;
import org.guidepost.bot.mentoring.Mentor.Expertise;

/**
 * How well a mentor suits a question: named parts, each from 0 to its weight, and what they add up to. What is not known of
 * the question (its topic, its country) adds nothing to anybody.
 *
 * <p>The weights add up to 1. They were chosen by judgement, not learnt: there are no cases yet to learn from.
 */
final class Scoring {

    /** By judgement: who knows the matter comes before everything else. */
    static final double TOPIC = 0.45;

    /** By judgement: rules differ by country, but much of a business does not; so less than half of the topic. */
    static final double COUNTRY = 0.2;

    /** By judgement: all of it when she has no case, nothing when she has no room. Enough to turn to the next of two alike. */
    static final double LOAD = 0.1;

    /** By judgement: little, as mentees seldom say whether they were helped, and newcomers must get cases too. */
    static final double HELPED = 0.05;

    /** By judgement: least, as few tell it, and everybody in the programme can help at any stage. */
    static final double STAGE = 0.05;

    /** By judgement: as little as the stage, as rules and money are much the same in every business. */
    static final double SECTOR = 0.05;

    /** By judgement: all of it now, falling to nothing at {@link #LONG_WAIT}. The right person tomorrow beats any today. */
    static final double SOON = 0.1;

    /** By judgement: a weekend is long; after three days it does not matter how much longer it takes. */
    private static final Duration LONG_WAIT = Duration.ofDays(3);

    /** By judgement: from here on a coordinator is told that she knows something near; two topics of a group are. */
    private static final double WORTH_TELLING = 0.35;

    /** What {@link Candidate#helped} is when nobody has said yet. */
    private static final double NOT_KNOWN = 0.5;

    /** Finer differences are noise of the arithmetic; without them, likes are equal and are told apart by their load. */
    private static final double STEPS = 1e6;

    private final Need need;
    private final Nearness nearness;
    private final Instant now;
    private final List<Function<Candidate, Part>> parts =
            List.of(this::topic, this::country, this::load, this::soon, this::helped, this::stage, this::sector);

    Scoring(Need need, Nearness nearness, Instant now) {
        this.need = need;
        this.nearness = nearness;
        this.now = now;
    }

    Match match(Candidate candidate) {
        List<Part> weighed = parts.stream()
                .map(part -> part.apply(candidate))
                .sorted(Comparator.comparingDouble(Part::worth).reversed())
                .toList();
        double score = weighed.stream().mapToDouble(Part::worth).sum();
        return new Match(
                candidate.mentor(),
                Math.rint(score * STEPS) / STEPS,
                weighed.stream().flatMap(part -> part.reason().stream()).toList(),
                from(candidate));
    }

    private Part topic(Candidate candidate) {
        return need.topic().stream()
                .flatMap(topic -> candidate.mentor().expertise().stream().map(known -> knowing(known, topic)))
                .max(Comparator.comparingDouble(Part::worth))
                .orElse(Part.NOTHING);
    }

    private Part knowing(Expertise known, String topic) {
        double near = nearness.of(known.topic(), topic);
        Reason reason = near >= 1 ? Reason.KNOWS_THE_TOPIC : Reason.KNOWS_A_NEAR_TOPIC;
        return part(TOPIC * near * share(known.level()), near >= WORTH_TELLING, reason);
    }

    /** By judgement: who knows a topic a little still can say more about it than an expert of its neighbour. */
    private static double share(Expertise.Level level) {
        return switch (level) {
            case BASIC -> 0.6;
            case GOOD -> 0.8;
            case EXPERT -> 1;
        };
    }

    private Part country(Candidate candidate) {
        boolean known = need.country().stream().anyMatch(candidate.mentor().countries()::contains);
        return part(known ? COUNTRY : 0, known, Reason.KNOWS_THE_COUNTRY);
    }

    private Part stage(Candidate candidate) {
        boolean suits = need.stage()
                .filter(stage -> helpedBy(stage).contains(candidate.mentor().kind()))
                .isPresent();
        return part(suits ? STAGE : 0, suits, Reason.SUITS_THE_STAGE);
    }

    private Part sector(Candidate candidate) {
        boolean known = need.sector().stream().anyMatch(candidate.mentor().sectors()::contains);
        return part(known ? SECTOR : 0, known, Reason.KNOWS_THE_SECTOR);
    }

    /** By judgement: who begins learns from who began of late, who grows from money and from employers. */
    private static Set<Mentor.Kind> helpedBy(Stage stage) {
        return switch (stage) {
            case IDEA, STARTING -> Set.of(Mentor.Kind.PEER, Mentor.Kind.VOLUNTEER);
            case RUNNING -> Set.of(Mentor.Kind.VOLUNTEER, Mentor.Kind.REVERSE_MENTOR);
            case GROWING -> Set.of(Mentor.Kind.BUSINESS_ANGEL, Mentor.Kind.EMPLOYER, Mentor.Kind.REVERSE_MENTOR);
        };
    }

    private Part load(Candidate candidate) {
        return part(LOAD * (1 - candidate.load()), candidate.load() <= 0.5, Reason.HAS_TIME);
    }

    private Part soon(Candidate candidate) {
        Duration wait = Duration.between(now, from(candidate));
        double sooner = 1 - (double) wait.toSeconds() / LONG_WAIT.toSeconds();
        return part(SOON * Math.max(0, sooner), wait.isZero(), Reason.IS_THERE_NOW);
    }

    private Part helped(Candidate candidate) {
        return part(HELPED * candidate.helped(), candidate.helped() > NOT_KNOWN, Reason.HAS_HELPED_BEFORE);
    }

    private Instant from(Candidate candidate) {
        return candidate.mentor().hours().nextFrom(now);
    }

    private static Part part(double worth, boolean told, Reason reason) {
        return new Part(worth, told ? Optional.of(reason) : Optional.empty());
    }

    /** What one thing adds to the score, and whether it is worth telling. */
    private record Part(double worth, Optional<Reason> reason) {
        static final Part NOTHING = new Part(0, Optional.empty());
    }
}
