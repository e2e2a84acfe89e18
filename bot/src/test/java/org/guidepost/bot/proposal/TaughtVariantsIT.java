package org.guidepost.bot.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guidepost.connectors.channel.Message.Choice.Kind.THUMB_UP;

import java.util.List;
import java.util.Map;
import org.guidepost.bot.fault.Guide;
import org.guidepost.bot.fault.SharedGuide;
import org.guidepost.bot.fault.TestPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people press teaches the guide how an entry is asked for: as a proposal, and once. */
@ExtendWith(SharedGuide.class)
class TaughtVariantsIT {

    private static final String ASKED = "how do i register my business";
    private static final String ENTRY = "legal.registration";

    private final Guide guide;

    TaughtVariantsIT(Guide guide) {
        this.guide = guide;
    }

    @BeforeEach
    @AfterEach
    void nothingIsProposed() {
        guide.query("MATCH (p:Proposal) DETACH DELETE p", Map.of());
        guide.query("MATCH (t:Turn) SET t.learnt = true", Map.of());
    }

    @Test
    void proposesWhatAnUnsureAnswerThatHelpedWasAskedWith() {
        helped("wher do i sgn up my lil bakery, call 040 123 4567", 0.5);
        helped("a way of asking that it was sure of", 0.95);

        learn();

        Proposal proposal = proposed();
        assertThat(proposal.kind()).isEqualTo(Proposal.Kind.NEW_VARIANT);
        assertThat(proposal.state()).isEqualTo(Proposal.State.OPEN);
        assertThat(proposal.source()).isEqualTo(Proposal.Source.REACTION);
        assertThat(proposal.by()).isEmpty();
        assertThat(variants(proposal))
                .contains("wher do i sgn up my lil bakery, call [№]")
                .doesNotContain("a way of asking that it was sure of");
        assertThat(guide.query("MATCH (:Proposal)-[:QUOTES]->(t:Turn) RETURN t.id", Map.of()))
                .hasSize(1);

        learn();
        assertThat(proposed().version()).as("nothing is learnt twice").isEqualTo(proposal.version());
    }

    @Test
    void addsWhatWasAskedBeforeATopicWasChosenToTheSameProposal() {
        helped("wher do i sgn up my lil bakery", 0.5);
        learn();
        TestPerson she = guide.somebody();
        she.asks(ASKED);
        guide.query("""
                MATCH (t:Turn)-[:IN]->(c:Conversation {address: $address})
                SET t.decision = 'clarify', t.question = 'paperz for the shop'
                CREATE (:Turn {id: 'chosen-' + t.id, sequence: t.sequence + 1, at: t.at, question: '', decision: 'answer',
                               reason: 'topic-chosen', entry: $entry, language: 'en'})-[:IN]->(c)
                """, Map.of("address", she.address(), "entry", ENTRY));

        learn();

        assertThat(variants(proposed())).contains("wher do i sgn up my lil bakery", "paperz for the shop");
        assertThat(guide.query("MATCH (p:Proposal) RETURN p", Map.of())).hasSize(1);
    }

    @Test
    void proposesNothingThatTheEntryHasAlready() {
        String known = guide.bean(org.guidepost.knowledge.ContentGraph.class)
                .entry(ENTRY, "en")
                .orElseThrow()
                .variants()
                .getFirst();
        helped(known, 0.5);

        learn();

        assertThat(guide.query("MATCH (p:Proposal) RETURN p", Map.of())).isEmpty();
    }

    private void helped(String question, double confidence) {
        TestPerson she = guide.somebody();
        she.presses(she.asks(ASKED), THUMB_UP);
        guide.query("""
                MATCH (t:Turn {decision: 'answer'})-[:IN]->(:Conversation {address: $address})
                SET t.question = $question, t.confidence = $confidence
                """, Map.of("address", she.address(), "question", question, "confidence", confidence));
    }

    private void learn() {
        guide.bean(TaughtVariants.class).learn();
    }

    private Proposal proposed() {
        return guide.bean(Proposals.class).openVariants(ENTRY, "en").orElseThrow();
    }

    private static List<String> variants(Proposal proposal) {
        return ((EntryDraft) proposal.draft()).variants();
    }
}
