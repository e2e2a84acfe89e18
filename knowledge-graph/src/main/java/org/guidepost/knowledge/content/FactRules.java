package org.guidepost.knowledge.content;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guidepost.knowledge.ContentProblem;
import org.guidepost.knowledge.Fact;
import org.guidepost.knowledge.Source;

/** What a fact must be by itself: nothing uncertain, undated or unsourced may look certain. */
final class FactRules {

    private static final int MOST_TOPICS = 3;

    static final List<Rule> ALL = List.of(
            eachOriginal(FactRules::idStartsWithJurisdiction),
            eachOriginal(FactRules::hasOneToThreeTopics),
            each(FactRules::lowConfidenceHoldsNoNumber),
            eachOriginal(FactRules::hasLink),
            eachOriginal(FactRules::amountHasYear),
            eachOriginal(FactRules::amountHasOfficialLink),
            eachOriginal(FactRules::volatileHasReviewDay),
            eachOriginal(FactRules::volatileWithoutYearHoldsNoNumber));

    private FactRules() {}

    private static Rule each(Function<Placed<Fact>, Stream<ContentProblem>> check) {
        return Rule.each(Manuscript::facts, check);
    }

    private static Rule eachOriginal(Function<Placed<Fact>, Stream<ContentProblem>> check) {
        return Rule.each(Manuscript::originalFacts, check);
    }

    private static Stream<ContentProblem> idStartsWithJurisdiction(Placed<Fact> fact) {
        String prefix = fact.value().jurisdiction().toLowerCase(Locale.ROOT) + "-";
        return problemUnless(
                fact.value().id().startsWith(prefix),
                fact,
                "id",
                Flaw.of("fact-id", "the id does not start with '%s'", prefix));
    }

    private static Stream<ContentProblem> hasOneToThreeTopics(Placed<Fact> fact) {
        return problemUnless(
                fact.value().topics().size() <= MOST_TOPICS,
                fact,
                "topics",
                Flaw.plain("a fact belongs to one to three topics; this one has %d"
                        .formatted(fact.value().topics().size())));
    }

    private static Stream<ContentProblem> lowConfidenceHoldsNoNumber(Placed<Fact> fact) {
        return problemUnless(
                fact.value().confidence() != Fact.Confidence.LOW
                        || !Numbers.hasNumber(fact.value().text(), fact.value().language()),
                fact,
                "text",
                Flaw.of(
                        "fact-uncertain-number",
                        "the confidence is low, so the text must not hold a number, not even in words"));
    }

    private static Stream<ContentProblem> hasLink(Placed<Fact> fact) {
        return problemUnless(
                fact.value().source().url().isPresent() || fact.value().check().isPresent(),
                fact,
                "source",
                Flaw.of(
                        "fact-link",
                        "a fact needs a link where it can be checked: a 'url' in 'source', or an authority in 'check'"));
    }

    private static Stream<ContentProblem> amountHasYear(Placed<Fact> fact) {
        return problemUnless(
                !Numbers.hasAmount(fact.value().text()) || fact.value().asOf().isPresent(),
                fact,
                "text",
                Flaw.of("fact-year", "an amount or a percentage needs a year in 'asOf'"));
    }

    private static Stream<ContentProblem> amountHasOfficialLink(Placed<Fact> fact) {
        return problemUnless(
                !Numbers.hasAmount(fact.value().text()) || hasOfficialLink(fact.value()),
                fact,
                "text",
                Flaw.of(
                        "fact-official-link",
                        "an amount or a percentage needs an official link: an authority in 'check', or an official source"));
    }

    private static Stream<ContentProblem> volatileHasReviewDay(Placed<Fact> fact) {
        return problemUnless(
                !fact.value().changesOften() || fact.value().reviewBy().isPresent(),
                fact,
                "volatile",
                Flaw.of("fact-review-day", "a volatile fact needs a day in 'reviewBy'"));
    }

    private static Stream<ContentProblem> volatileWithoutYearHoldsNoNumber(Placed<Fact> fact) {
        return problemUnless(
                !fact.value().changesOften()
                        || fact.value().asOf().isPresent()
                        || !Numbers.hasDigit(fact.value().text()),
                fact,
                "text",
                Flaw.of(
                        "fact-undated-number",
                        "the fact is volatile and its year unknown, so the text must not hold a number"));
    }

    private static boolean hasOfficialLink(Fact fact) {
        return fact.check().isPresent() || fact.source().kind() == Source.Kind.OFFICIAL;
    }

    private static Stream<ContentProblem> problemUnless(boolean holds, Placed<Fact> fact, String key, Flaw flaw) {
        return holds
                ? Stream.empty()
                : Stream.of(fact.place().problem(key, flaw.about(fact.value().id())));
    }
}
