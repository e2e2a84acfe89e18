package org.guidepost.bot.privacy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.bot.people.Secret;
import org.guidepost.knowledge.ConstantWords;

/**
 * What people agreed to (GDPR, Articles 6(1)(a) and 7(1)), a record of each time:
 * {@code (:Person)-[:AGREED]->(:Consent {to, words, language, at, withdrawnAt})}. The version of the words is the beginning of
 * their SHA-256, so that it changes whenever they do; the source of that release says which they were.
 */
public final class Consents {

    private static final int VERSION_LENGTH = 12;

    private final Clock clock;

    Consents(Clock clock) {
        this.clock = clock;
    }

    /** What is agreed to. */
    public enum Purpose {
        /** That her profile is kept. */
        PROFILE,
        /** That mentors see it. */
        PROFILE_TO_MENTORS,
        /** That her question, her language and her country go to a mentor. */
        QUESTION_TO_MENTOR
    }

    /**
     * She agrees.
     *
     * @param language of the words
     * @param words by which she was asked
     */
    public TransactionalWrite given(String conversation, Purpose to, String language, String words) {
        Map<String, Object> consent = Map.of(
                "to", ConstantWords.word(to),
                "words", Secret.hash(words).substring(0, VERSION_LENGTH),
                "language", language,
                "at", clock.instant().atOffset(ZoneOffset.UTC));
        return tx -> tx.run("""
                        MATCH (p:Person)-[:TALKS_IN]->(:Conversation {id: $conversation})
                        CREATE (p)-[:AGREED]->(c:Consent) SET c = $consent
                        """, Map.of("conversation", conversation, "consent", consent))
                .consume();
    }

    /** She agrees no longer. */
    public TransactionalWrite withdrawn(String conversation, Purpose to) {
        Map<String, Object> parameters = Map.of(
                "conversation",
                conversation,
                "to",
                ConstantWords.word(to),
                "now",
                clock.instant().atOffset(ZoneOffset.UTC));
        return tx -> tx.run("""
                        MATCH (:Conversation {id: $conversation})<-[:TALKS_IN]-(:Person)-[:AGREED]->(c:Consent {to: $to})
                        WHERE c.withdrawnAt IS NULL
                        SET c.withdrawnAt = $now
                        """, parameters).consume();
    }
}
