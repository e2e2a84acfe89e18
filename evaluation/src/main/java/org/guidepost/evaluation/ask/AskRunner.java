package org.guidepost.evaluation.ask;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guidepost.bot.answer.Composer;
import org.guidepost.bot.answer.Composition;
import org.guidepost.bot.answer.Decision;
import org.guidepost.bot.answer.DecisionPolicy;
import org.guidepost.bot.answer.Reply;
import org.guidepost.bot.conversation.ClaimedUtterance;
import org.guidepost.bot.conversation.Conversation;
import org.guidepost.bot.conversation.Person;
import org.guidepost.bot.turn.Retrieving;
import org.guidepost.bot.understanding.Background;
import org.guidepost.bot.understanding.Understander;
import org.guidepost.bot.understanding.Understanding;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.evaluation.ask.AskedAnswer.Citation;
import org.guidepost.evaluation.ask.AskedAnswer.RankedTopic;
import org.guidepost.knowledge.Jurisdiction;
import org.guidepost.knowledge.Retrieval;

/** Takes a question through understand → retrieve → decide → compose, with the bot's own stages, and nothing else. */
final class AskRunner {

    private static final int MOST_TOPICS = 10;

    private final Understander understander;
    private final Retrieving retrieving;
    private final DecisionPolicy policy;
    private final Composer composer;
    private final Clock clock;
    private final Set<String> jurisdictions;

    AskRunner(
            Understander understander,
            Retrieving retrieving,
            DecisionPolicy policy,
            Composer composer,
            Background background,
            Clock clock) {
        this.understander = understander;
        this.retrieving = retrieving;
        this.policy = policy;
        this.composer = composer;
        this.clock = clock;
        this.jurisdictions =
                background.jurisdictions().stream().map(Jurisdiction::code).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param useLanguage whether the line's language counts as the one that the person chose
     */
    AskedAnswer ask(AskedQuestion question, boolean useLanguage) {
        long start = System.nanoTime();
        Conversation conversation = conversation(question, useLanguage);
        Understanding understanding = understander.understand(utterance(question), conversation);
        Retrieval retrieval = retrieving.retrieve(understanding);
        Decision decision = policy.decide(understanding, retrieval, conversation);
        Reply reply = composer.compose(decision, new Composition("evaluation", understanding, conversation));
        double latency = (System.nanoTime() - start) / 1e6;
        return answer(question, understanding, retrieval, decision, reply, latency);
    }

    private Conversation conversation(AskedQuestion question, boolean useLanguage) {
        var person = new Person(
                "evaluation",
                useLanguage ? Optional.ofNullable(question.lang()) : Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(question.country()).filter(jurisdictions::contains),
                false,
                false);
        return new Conversation(
                "evaluation", "evaluation", question.id(), true, person, List.of(), Optional.empty(), Optional.empty());
    }

    private ClaimedUtterance utterance(AskedQuestion question) {
        return new ClaimedUtterance(
                question.id(),
                "evaluation",
                "evaluation",
                question.id(),
                new Content.Utterance(question.text()),
                Optional.empty(),
                clock.instant(),
                1);
    }

    private static AskedAnswer answer(
            AskedQuestion question,
            Understanding understanding,
            Retrieval retrieval,
            Decision decision,
            Reply reply,
            double latency) {
        return new AskedAnswer(
                question.id(),
                decision.kind(),
                decision.reason(),
                retrieval.candidates().stream()
                        .limit(MOST_TOPICS)
                        .map(candidate -> new RankedTopic(candidate.entry(), candidate.score()))
                        .toList(),
                decision.confidence(),
                understanding.language(),
                ReplyText.of(reply),
                reply.messages().getFirst().origin().name().toLowerCase(Locale.ROOT),
                reply.citations().stream()
                        .map(citation -> new Citation(citation.url(), citation.asOf()))
                        .toList(),
                latency);
    }
}
