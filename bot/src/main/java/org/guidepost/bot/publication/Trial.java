package org.guidepost.bot.publication;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.langdetect.LanguageDetector;
import org.guidepost.bot.answer.DecisionPolicy;
import org.guidepost.bot.conversation.ClaimedUtterance;
import org.guidepost.bot.conversation.Conversation;
import org.guidepost.bot.conversation.Person;
import org.guidepost.bot.turn.Retrieving;
import org.guidepost.bot.understanding.Background;
import org.guidepost.bot.understanding.Understander;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.knowledge.Embedder;
import org.guidepost.knowledge.retrieval.HybridRetriever;
import org.guidepost.knowledge.retrieval.PassageBanks;
import org.neo4j.driver.Driver;

/** Asks questions as people would who have never asked before: understand → retrieve → decide, and nothing is written. */
final class Trial {

    private static final String NOBODY = "gate";

    private final Background background;
    private final LanguageDetector detector;
    private final Driver driver;
    private final Embedder embedder;
    private final DecisionPolicy policy;

    Trial(Background background, LanguageDetector detector, Driver driver, Embedder embedder, DecisionPolicy policy) {
        this.background = background;
        this.detector = detector;
        this.driver = driver;
        this.embedder = embedder;
        this.policy = policy;
    }

    /** What becomes of each question when it is answered from these banks. */
    Map<GoldenCase, Verdict> of(List<GoldenCase> questions, PassageBanks banks) {
        var understander = new Understander(
                background,
                detector,
                banks,
                banks,
                (conversation, turn) -> false,
                (conversation, letter) -> false,
                conversation -> false);
        var retrieving = new Retrieving(new HybridRetriever(driver, embedder, banks));
        Map<GoldenCase, Verdict> verdicts = new LinkedHashMap<>();
        for (GoldenCase question : questions) {
            Conversation conversation = conversation(question);
            var understanding = understander.understand(utterance(question), conversation);
            var retrieval = retrieving.retrieve(understanding);
            verdicts.put(question, Verdict.of(question, policy.decide(understanding, retrieval, conversation)));
        }
        return verdicts;
    }

    private static ClaimedUtterance utterance(GoldenCase question) {
        return new ClaimedUtterance(
                NOBODY,
                NOBODY,
                NOBODY,
                NOBODY,
                new Content.Utterance(question.text()),
                Optional.of(question.language()),
                Instant.EPOCH,
                1);
    }

    private static Conversation conversation(GoldenCase question) {
        var person = new Person(NOBODY, Optional.empty(), Optional.empty(), question.country(), true, true);
        return new Conversation(NOBODY, NOBODY, NOBODY, true, person, List.of(), Optional.empty(), Optional.empty());
    }
}
