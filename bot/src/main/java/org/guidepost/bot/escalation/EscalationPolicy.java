package org.guidepost.bot.escalation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.guidepost.bot.conversation.Conversation;
import org.guidepost.bot.conversation.PastTurn;
import org.guidepost.bot.conversation.Turn;

/**
 * Why a human should answer: the first rule that applies to the latest turns gives the coded reason, which mentors and
 * coordinators see. Pure.
 */
public final class EscalationPolicy {

    /** Nothing else applies: she would rather talk with a human. */
    public static final String ASKED_FOR_PERSON = Turn.ASKED_FOR_PERSON;

    /** The boundary of words that hurt: nobody is asked to answer them. */
    public static final String ABUSIVE = "oos.abusive";

    /** She wrote that she is in danger or can't go on; also the id of the boundary that answers it. */
    public static final String DISTRESS = Turn.DISTRESS;

    /** The guide asked back once and would have to ask back again. */
    public static final String REPEATED_CLARIFICATION = "repeated-clarification";

    /** What the guide has answered may no longer hold. */
    public static final String OUT_OF_DATE_FACT = "out-of-date-fact";

    /** Boundaries and topics that organisations with lawyers know best. */
    private static final Set<String> SENSITIVE = Set.of("me.discrimination", "oos.legal-other", "oos.immigration");

    private static final String CLARIFY = "clarify";

    private final List<Rule> rules;

    /** @param outdated whether an answer rests on facts that should have been checked again by now, and on no others */
    public EscalationPolicy(Predicate<PastTurn> outdated) {
        rules = List.of(
                new Rule(DISTRESS, EscalationPolicy::isInDistress),
                new Rule("sensitive", latest -> first(latest)
                        .flatMap(PastTurn::entry)
                        .filter(SENSITIVE::contains)
                        .isPresent()),
                new Rule(
                        "thumbs-down-twice",
                        latest -> latest.stream().filter(PastTurn::ratedDown).count() >= 2),
                new Rule(
                        REPEATED_CLARIFICATION,
                        latest -> latest.stream()
                                        .filter(turn -> turn.decision().equals(CLARIFY))
                                        .count()
                                >= 2),
                new Rule("no-entry", latest -> lastReasonIs(latest, "no-entry")),
                new Rule("low-confidence", latest -> lastReasonIs(latest, "low-confidence")),
                new Rule("technical-failure", latest -> lastReasonIs(latest, "technical-failure")),
                new Rule(OUT_OF_DATE_FACT, latest -> first(latest)
                        .filter(PastTurn::isAnswered)
                        .filter(outdated)
                        .isPresent()),
                new Rule(ASKED_FOR_PERSON, latest -> true));
    }

    /** The reason by which a human should answer now. */
    public String reason(Conversation conversation) {
        List<PastTurn> latest = conversation.recent().stream()
                .filter(turn -> !turn.isAboutAPerson() || turn.reason().equals(DISTRESS))
                .toList();
        return rules.stream()
                .filter(rule -> rule.applies().test(latest))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The last rule always applies"))
                .name();
    }

    /** Whether she wrote so in one of her latest turns. */
    public static boolean isInDistress(Conversation conversation) {
        return isInDistress(conversation.recent());
    }

    /** Whether she wrote so and has not seen the numbers of any country yet. */
    public static boolean awaitsNumbers(Conversation conversation) {
        return isInDistress(conversation)
                && conversation.recent().stream()
                        .filter(turn -> turn.reason().equals(DISTRESS))
                        .allMatch(turn -> turn.jurisdiction().isEmpty());
    }

    private static boolean isInDistress(List<PastTurn> latest) {
        return latest.stream().anyMatch(turn -> turn.reason().equals(DISTRESS));
    }

    /** Whether a mentor can be asked to answer what was asked in a turn. */
    public boolean canBePassedOn(PastTurn turn) {
        return turn.entry().filter(ABUSIVE::equals).isEmpty();
    }

    /** The codes of all rules, in their order. */
    public List<String> reasons() {
        return rules.stream().map(Rule::name).toList();
    }

    private static Optional<PastTurn> first(List<PastTurn> latest) {
        return latest.stream().findFirst();
    }

    private static boolean lastReasonIs(List<PastTurn> latest, String reason) {
        return first(latest).filter(turn -> turn.reason().equals(reason)).isPresent();
    }

    /**
     * A named, pure rule.
     *
     * @param applies to the latest turns, the newest first, without those that only asked for a person
     */
    private record Rule(String name, Predicate<List<PastTurn>> applies) {}
}
