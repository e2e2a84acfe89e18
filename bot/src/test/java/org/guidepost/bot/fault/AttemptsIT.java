package org.guidepost.bot.fault;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.guidepost.connectors.channel.Inbound.Content.Utterance;
import org.guidepost.connectors.channel.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** How often a turn is tried: an outage never counts, a turn that fails by itself is given up in the end. */
@ExtendWith(SharedGuide.class)
class AttemptsIT {

    private static final String QUESTION = "how do i register my business";
    private static final int MORE_THAN_ALLOWED = 5;
    private static final int WITHOUT_END = 1_000;

    private final Guide guide;
    private final Stumbling stumbling;
    private final TestPerson she;

    AttemptsIT(Guide guide) {
        this.guide = guide;
        this.stumbling = guide.bean(Stumbling.class);
        this.she = guide.somebody();
    }

    @AfterEach
    void stumbleNoMore() {
        stumbling.times(0, IllegalStateException::new);
    }

    @Test
    void anOutageUsesUpNoAttempts() {
        stumbling.times(MORE_THAN_ALLOWED, () -> new ServiceUnavailableException("told to"));

        Message answer = she.asks(QUESTION);

        assertThat(stumbling.left()).isZero();
        assertThat(Spoken.words(answer)).contains("Register your business");
        assertThat(attempts()).containsExactly(1);
    }

    @Test
    void aTurnThatFailsAgainAndAgainIsLeftToPeopleAndSheIsTold() {
        stumbling.times(WITHOUT_END, IllegalStateException::new);

        she.sends(new Utterance(QUESTION));
        await().atMost(Duration.ofSeconds(10)).until(() -> attempts().equals(List.of(1)));
        await().atMost(Duration.ofSeconds(60)).until(this::hasBeenTriedOftenEnough);

        Message reply = she.shown().getFirst().message();
        assertThat(Spoken.words(reply))
                .contains("automatic assistant", "Something went wrong with this question on my side");
        assertThat(she.turns("reason")).containsExactly("technical-failure");
        assertThat(attempts())
                .singleElement(as(InstanceOfAssertFactories.INTEGER))
                .isBetween(5, 6);
    }

    /** The pauses between tries are cut short; where that meets a try under way, one more is counted. */
    private boolean hasBeenTriedOftenEnough() {
        guide.query(
                "MATCH (u:Pending)-[:IN]->(:Conversation {address: $address}) SET u.leaseUntil = datetime($past)",
                Map.of("address", she.address(), "past", "2026-01-01T00:00:00Z"));
        return !she.shown().isEmpty();
    }

    private List<Integer> attempts() {
        return guide.query("""
                        MATCH (u:Utterance)-[:IN]->(:Conversation {address: $address}) RETURN u.attempts AS attempts
                        """, Map.of("address", she.address())).stream()
                .map(row -> row.get("attempts").asInt())
                .toList();
    }
}
