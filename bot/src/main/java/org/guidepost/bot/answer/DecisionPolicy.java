package org.guidepost.bot.answer;

import java.util.List;
import java.util.Optional;
import org.guidepost.bot.answer.Decision.Answer.Part;
import org.guidepost.bot.conversation.Conversation;
import org.guidepost.bot.conversation.PastTurn;
import org.guidepost.bot.conversation.Talk;
import org.guidepost.bot.conversation.Turn;
import org.guidepost.bot.escalation.EscalationPolicy;
import org.guidepost.bot.mentoring.CaseWish;
import org.guidepost.bot.mentoring.Letter;
import org.guidepost.bot.plan.PlanWish;
import org.guidepost.bot.understanding.FeedbackWish;
import org.guidepost.bot.understanding.Intent;
import org.guidepost.bot.understanding.Understander;
import org.guidepost.bot.understanding.Understanding;
import org.guidepost.knowledge.Retrieval;
import org.guidepost.knowledge.Retrieval.Candidate;

/**
 * Decides what to do with an utterance: the first rule that applies decides, and its name is the reason. Pure: the same
 * input gives the same decision.
 */
public final class DecisionPolicy {

    private static final String DISTRESS = EscalationPolicy.DISTRESS;
    private static final String OUT_OF_SCOPE = "out-of-scope";

    /** Also the code of the rule by which such words are held back. */
    private static final String ABUSIVE = EscalationPolicy.ABUSIVE;

    /**
     * The score from which on a letter is held back: that of words which are much like those that the boundary lists. "Are you
     * there?" is a little like some of them.
     */
    private static final double HURTFUL = 0.5;

    private static final String ASKED_FOR_PERSON = EscalationPolicy.ASKED_FOR_PERSON;
    private static final String PLAN_WITHOUT_COUNTRY = "plan-without-country";
    private static final String ADVICE = "help.advice-services";
    private static final int MOST_CHOICES = 3;

    private final Thresholds thresholds;
    private final List<Rule> rules = List.of(
            this::settings,
            this::chosenTopic,
            this::planInChosenCountry,
            this::helpInChosenCountry,
            this::adviceInChosenCountry,
            this::chosenCountry,
            this::distress,
            this::unspokenLanguage,
            this::noEntry,
            this::boundary,
            this::perhapsNotOurBusiness,
            this::confident,
            this::askedBackBefore,
            this::severalMayBeMeant,
            this::lowConfidence);

    public DecisionPolicy(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** The decision for an utterance. */
    public Decision decide(Understanding understanding, Retrieval retrieval, Conversation conversation) {
        var situation = new Situation(understanding, retrieval, conversation);
        return rules.stream()
                .flatMap(rule -> rule.apply(situation).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The last rule applies to every question"));
    }

    private Optional<Decision> settings(Situation situation) {
        return switch (situation.intent()) {
            case Intent.Question _,
                    Intent.LanguageCorrected _,
                    Intent.Continued _,
                    Intent.TopicChosen _,
                    Intent.MoreFacts _ -> Optional.empty();
            case Intent.CountryChosen _ when situation.awaitsCountry() -> Optional.empty();
            case Intent.Chat(var kind) -> Optional.of(new Decision.Respond(code(kind.name()), situation.intent()));
            case Intent.CountryMenu _,
                    Intent.CountryChosen _,
                    Intent.LanguageMenu _,
                    Intent.LanguageChosen _,
                    Intent.Profiling _,
                    Intent.Rated _,
                    Intent.ErasureWanted _,
                    Intent.ExportWanted _,
                    Intent.OnlyInChat _,
                    Intent.NotReadable _,
                    Intent.Unknown _ ->
                Optional.of(
                        new Decision.Respond(code(situation.intent().getClass().getSimpleName()), situation.intent()));
            case Intent.Feedback(FeedbackWish wish) -> feedback(wish, situation);
            case Intent.Surveying _ ->
                distress(situation)
                        .or(() -> Optional.of(new Decision.Respond(Understander.SURVEY, situation.intent())));
            case Intent.Planning(PlanWish wish) -> Optional.of(plan(wish, situation));
            case Intent.Casework(CaseWish wish) -> Optional.of(casework(wish, situation));
            case Intent.PersonWanted _ -> Optional.of(new Decision.Escalate(ASKED_FOR_PERSON, List.of(), 1));
        };
    }

    /**
     * A person in danger gets the numbers to call at once, whoever has the conversation and whatever she was asked to write.
     * What would hurt the mentor is read by a coordinator first, and opens no case.
     */
    private Decision casework(CaseWish wish, Situation situation) {
        if (!situation.writesAsMentor() && distress(situation).isPresent()) {
            return new Decision.Casework(DISTRESS, wish);
        }
        return switch (wish) {
            case CaseWish.Collect() -> new Decision.Casework(Understander.AWAITS_QUESTION, wish);
            case CaseWish.Names(String id)
            when situation.talksAbout(id) -> new Decision.Casework(Understander.AWAITS_NAME, wish);
            case CaseWish.Write(String id, Letter.By by, String text) -> letter(wish, text, situation);
            case CaseWish.Rewrite(String original, String text) -> letter(wish, text, situation);
            case CaseWish.OfferName(String id, String card) -> letter(wish, card, situation);
            case CaseWish.OpenWith _ when isAbusive(situation) -> new Decision.Decline(OUT_OF_SCOPE, ABUSIVE, 1);
            default -> new Decision.Casework(Turn.CASEWORK, wish);
        };
    }

    private Decision letter(CaseWish wish, String text, Situation situation) {
        return situation
                .writesAsMentee()
                .filter(_ -> isAbusive(situation))
                .map(toMentor -> new Decision.Casework(ABUSIVE, new CaseWish.Hold(toMentor, text)))
                .orElseGet(() -> new Decision.Casework(Turn.CASEWORK, wish));
    }

    /** Surer than anywhere else: to hold back a harmless letter costs her time. */
    private boolean isAbusive(Situation situation) {
        return situation
                .best()
                .filter(best -> best.entry().equals(ABUSIVE))
                .filter(best -> best.score() >= HURTFUL && best.confidence() >= thresholds.answer())
                .isPresent();
    }

    /** What she writes about an answer may tell of danger like anything that she writes. */
    private Optional<Decision> feedback(FeedbackWish wish, Situation situation) {
        String reason =
                switch (wish) {
                    case FeedbackWish.Why(String turn, FeedbackWish.Dislike why) -> "disliked-" + code(why.name());
                    case FeedbackWish.Write _ -> Understander.AWAITS_COMMENT;
                    case FeedbackWish.Comment _ -> "comment";
                    case FeedbackWish.Satisfied _ -> "satisfied";
                    case FeedbackWish.TellMe _ -> "wants-to-know";
                };
        return distress(situation).or(() -> Optional.of(new Decision.Respond(reason, situation.intent())));
    }

    private static Decision plan(PlanWish wish, Situation situation) {
        boolean knowsCountry = situation.understanding().jurisdiction().isPresent();
        return new Decision.Planning(knowsCountry ? "plan" : PLAN_WITHOUT_COUNTRY, wish);
    }

    /** She wanted her steps, was asked for her country, and chose it, or said that it is none that the guide knows. */
    private Optional<Decision> planInChosenCountry(Situation situation) {
        if (!situation.choosesCountryAfter(PLAN_WITHOUT_COUNTRY)) {
            return Optional.empty();
        }
        return situation.understanding().jurisdiction().isPresent()
                ? Optional.of(new Decision.Planning("plan", new PlanWish.Show()))
                : Optional.of(new Decision.Respond("country-chosen", situation.intent()));
    }

    private Optional<Decision> chosenTopic(Situation situation) {
        return switch (situation.intent()) {
            case Intent.TopicChosen(String entry, var country) ->
                Optional.of(new Decision.Answer("topic-chosen", entry, 1, Part.WHOLE));
            case Intent.Continued(String entry, String text, Intent.Aspect aspect) ->
                Optional.of(new Decision.Answer("continued-" + code(aspect.name()), entry, 1, Part.FACTS));
            case Intent.MoreFacts(String entry, var country) ->
                Optional.of(new Decision.Answer("more-facts", entry, 1, Part.MORE_FACTS));
            default -> Optional.empty();
        };
    }

    /** She was in distress, and has said in which country she is: now there are numbers to call. */
    private Optional<Decision> helpInChosenCountry(Situation situation) {
        return situation.choosesCountryInDistress()
                ? Optional.of(new Decision.Decline(DISTRESS, DISTRESS, 1))
                : Optional.empty();
    }

    /** She asked for a person, was asked for her country, and chose it. */
    private Optional<Decision> adviceInChosenCountry(Situation situation) {
        return situation.choosesCountryAfter(ASKED_FOR_PERSON)
                ? Optional.of(new Decision.Answer("advice-in-country", ADVICE, 1, Part.FACTS))
                : Optional.empty();
    }

    private Optional<Decision> chosenCountry(Situation situation) {
        return situation.intent() instanceof Intent.CountryChosen
                ? situation.lastEntry().map(entry -> new Decision.Answer("country-chosen", entry, 1, Part.FACTS))
                : Optional.empty();
    }

    /** Distress is looked for among the best few: a person in danger must never get a business answer only. */
    private Optional<Decision> distress(Situation situation) {
        return situation.retrieval().candidates().stream()
                .limit(2)
                .filter(candidate -> candidate.entry().equals(DISTRESS))
                .filter(candidate -> candidate.score() >= thresholds.distress())
                .findFirst()
                .map(candidate -> new Decision.Decline(DISTRESS, DISTRESS, candidate.confidence()));
    }

    private Optional<Decision> unspokenLanguage(Situation situation) {
        return situation.understanding().writtenIn().isEmpty()
                ? Optional.of(new Decision.Respond("unspoken-language", new Intent.LanguageMenu(false)))
                : Optional.empty();
    }

    private Optional<Decision> noEntry(Situation situation) {
        return situation.retrieval().topics().isEmpty() && situation.best().isEmpty()
                ? Optional.of(new Decision.Escalate("no-entry", List.of(), 0))
                : Optional.empty();
    }

    private Optional<Decision> boundary(Situation situation) {
        return situation
                .best()
                .filter(Candidate::boundary)
                .filter(best -> best.score() >= thresholds.boundary())
                .map(best -> new Decision.Decline(
                        best.entry().equals(DISTRESS) ? DISTRESS : OUT_OF_SCOPE, best.entry(), best.confidence()));
    }

    /** A boundary is as near as the best topic: she says which it is. */
    private Optional<Decision> perhapsNotOurBusiness(Situation situation) {
        double near = situation.best().map(Candidate::score).orElse(0.0) - thresholds.tie();
        boolean rivalled = situation.retrieval().candidates().stream()
                .anyMatch(candidate -> candidate.boundary() && candidate.score() >= near);
        return rivalled ? clarify("perhaps-not-our-business", situation) : Optional.empty();
    }

    private Optional<Decision> confident(Situation situation) {
        return situation
                .best()
                .filter(best -> !best.boundary())
                .filter(best -> best.confidence() >= thresholds.answer())
                .filter(best -> best.score() >= thresholds.leastScore())
                .map(best -> new Decision.Answer("confident", best.entry(), best.confidence(), Part.WHOLE));
    }

    /** Whoever has been asked back once should not be asked back again and again: a human may understand her. */
    private Optional<Decision> askedBackBefore(Situation situation) {
        return situation.wasAskedBack()
                ? Optional.of(new Decision.Escalate(
                        EscalationPolicy.REPEATED_CLARIFICATION,
                        nearest(situation.retrieval().topics()),
                        situation.best().map(Candidate::confidence).orElse(0.0)))
                : Optional.empty();
    }

    private Optional<Decision> severalMayBeMeant(Situation situation) {
        return clarify("several-may-be-meant", situation);
    }

    private Optional<Decision> clarify(String reason, Situation situation) {
        List<Candidate> topics = situation.retrieval().topics();
        return topics.isEmpty() || topics.getFirst().score() < thresholds.clarify()
                ? Optional.empty()
                : Optional.of(new Decision.Clarify(
                        reason, nearest(topics), topics.getFirst().confidence()));
    }

    private Optional<Decision> lowConfidence(Situation situation) {
        return Optional.of(new Decision.Escalate(
                "low-confidence",
                nearest(situation.retrieval().topics()),
                situation.best().map(Candidate::confidence).orElse(0.0)));
    }

    private static List<String> nearest(List<Candidate> topics) {
        return topics.stream().limit(MOST_CHOICES).map(Candidate::entry).toList();
    }

    private static String code(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").replace('_', '-').toLowerCase(java.util.Locale.ROOT);
    }

    /** A named, pure function: the decision, or empty if the rule does not apply. */
    private interface Rule {
        Optional<Decision> apply(Situation situation);
    }

    private record Situation(Understanding understanding, Retrieval retrieval, Conversation conversation) {

        Intent intent() {
            return understanding.intent();
        }

        Optional<Candidate> best() {
            return retrieval.best();
        }

        boolean talksAbout(String caseId) {
            return conversation.talk().map(Talk::caseId).filter(caseId::equals).isPresent();
        }

        boolean writesAsMentor() {
            return conversation
                    .talk()
                    .filter(talk -> talk.side() == Talk.Side.MENTOR)
                    .isPresent();
        }

        /** The case whose mentor gets what she writes. */
        Optional<String> writesAsMentee() {
            return conversation
                    .talk()
                    .filter(talk -> talk.side() == Talk.Side.MENTEE)
                    .map(Talk::caseId);
        }

        Optional<String> lastEntry() {
            return conversation.lastQuestion().filter(PastTurn::isAnswered).flatMap(PastTurn::entry);
        }

        /** In the last turn, and still no answer. */
        boolean wasAskedBack() {
            return conversation.recent().stream()
                    .findFirst()
                    .filter(turn -> turn.decision().equals("clarify"))
                    .isPresent();
        }

        boolean awaitsCountry() {
            return choosesCountryInDistress()
                    || choosesCountryAfter(ASKED_FOR_PERSON)
                    || choosesCountryAfter(PLAN_WITHOUT_COUNTRY)
                    || lastEntry().isPresent();
        }

        boolean choosesCountryInDistress() {
            return choosesCountryAfter(DISTRESS)
                    || choosesCountryAfter(ASKED_FOR_PERSON) && EscalationPolicy.isInDistress(conversation)
                    || intent() instanceof Intent.CountryChosen && EscalationPolicy.awaitsNumbers(conversation);
        }

        boolean choosesCountryAfter(String reason) {
            return intent() instanceof Intent.CountryChosen
                    && conversation.recent().stream()
                            .findFirst()
                            .filter(turn -> turn.reason().equals(reason))
                            .isPresent();
        }
    }
}
