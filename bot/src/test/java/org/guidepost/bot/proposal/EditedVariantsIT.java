package org.guidepost.bot.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guidepost.connectors.channel.Message.Choice.Kind.THUMB_UP;

import java.util.List;
import java.util.Map;
import org.guidepost.bot.fault.Guide;
import org.guidepost.bot.fault.SharedGuide;
import org.guidepost.bot.fault.TestPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people press becomes proposals, which their words leave with them until somebody has looked. */
@ExtendWith(SharedGuide.class)
class EditedVariantsIT {

    private static final String EDITOR = "an-editor";

    private final Guide guide;
    private final Proposals proposals;

    EditedVariantsIT(Guide guide) {
        this.guide = guide;
        this.proposals = guide.bean(Proposals.class);
    }

    @AfterEach
    void nothingIsProposedAnyMore() {
        guide.query("MATCH (p:Proposal) DETACH DELETE p", Map.of());
    }

    @Test
    void gathersInAProposalThatNobodyHasEdited() {
        isHelpedBy("may i open my stall zqone");
        isHelpedBy("may i open my stall zqtwo");

        learn();

        assertThat(drafts()).singleElement().asString().contains("zqone", "zqtwo");
    }

    @Test
    void putsNoNewWordsIntoAProposalThatSomebodyHasEdited() {
        isHelpedBy("may i open my stall zqone");
        learn();
        edit(all().getFirst());
        isHelpedBy("may i open my stall zqtwo");

        learn();

        assertThat(drafts())
                .hasSize(2)
                .filteredOn(draft -> draft.contains("zqone"))
                .singleElement()
                .asString()
                .doesNotContain("zqtwo");
        assertThat(drafts()).filteredOn(draft -> draft.contains("zqtwo")).hasSize(1);
    }

    @Test
    void learnsLaterWhatCanNotBeAddedWhileSomebodyEdits() {
        isHelpedBy("may i open my stall zqone");
        learn();
        String open = all().getFirst().id();
        assertThat(proposals.lock(open, EDITOR)).isTrue();
        isHelpedBy("may i open my stall zqtwo");
        learn();
        assertThat(drafts()).singleElement().asString().doesNotContain("zqtwo");

        proposals.release(open, EDITOR);
        learn();

        assertThat(drafts()).singleElement().asString().contains("zqone", "zqtwo");
    }

    private void edit(Proposal proposal) {
        assertThat(proposals.lock(proposal.id(), EDITOR)).isTrue();
        assertThat(proposals.save(proposal, proposal.draft(), "", proposal.basedOn(), EDITOR))
                .isTrue();
        proposals.release(proposal.id(), EDITOR);
    }

    /** Somebody asks in words of which the guide was not sure, and says that the answer helped. */
    private void isHelpedBy(String question) {
        TestPerson she = guide.somebody();
        she.presses(she.asks("how do i register my business"), THUMB_UP);
        guide.query("""
                MATCH (t:Turn {decision: 'answer'})-[:IN]->(:Conversation {address: $address})
                SET t.confidence = 0.5, t.question = $question
                """, Map.of("address", she.address(), "question", question));
    }

    private void learn() {
        guide.bean(TaughtVariants.class).learn();
    }

    private List<Proposal> all() {
        return guide.query("MATCH (p:Proposal {state: 'OPEN'}) RETURN p.id AS id", Map.of()).stream()
                .flatMap(row -> proposals.find(row.get("id").asString()).stream())
                .toList();
    }

    private List<String> drafts() {
        return all().stream().map(proposal -> proposal.draft().toString()).toList();
    }
}
