package org.guidepost.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.understanding.AskedAspects;
import org.guidepost.bot.understanding.Intent.Aspect;
import org.guidepost.knowledge.Fact.Confidence;
import org.guidepost.knowledge.SmallTalk;
import org.guidepost.knowledge.SmallTalk.FollowUp;
import org.guidepost.knowledge.guidance.Guidance.StatedFact;
import org.junit.jupiter.api.Test;

class FactSelectionTests {

    private static final StatedFact LIKE_THE_QUESTION = fact("like", "FI", "You register online.", Confidence.HIGH);
    private static final StatedFact PRICE = fact("price", "FI", "The fee is EUR 60.", Confidence.LOW);
    private static final StatedFact PRICE_AS_SURE = fact("sure", "FI", "The fee is EUR 60.", Confidence.HIGH);
    private static final StatedFact OTHER = fact("other", "FI", "Companies tell who owns them.", Confidence.HIGH);
    private static final StatedFact UNION = fact("union", "EU", "Each country has its register.", Confidence.HIGH);

    private final FactSelection selection = new FactSelection(
            (language, question, text) -> text.equals(LIKE_THE_QUESTION.text()) ? 0.4 : 0.1,
            new AskedAspects(List.of(new SmallTalk(
                    "en", Map.of(), Map.of(FollowUp.COST, List.of("how much is it", "how much")), List.of()))));

    @Test
    void whatTellsTheAspectOfAFollowUpComesBeforeWhatIsMoreLikeTheQuestion() {
        assertThat(ranked("how do i register", Optional.of(Aspect.COST), LIKE_THE_QUESTION, PRICE))
                .containsExactly(PRICE, LIKE_THE_QUESTION);
        assertThat(ranked("how do i register", Optional.empty(), LIKE_THE_QUESTION, PRICE))
                .containsExactly(LIKE_THE_QUESTION, PRICE);
    }

    @Test
    void whatStepsRestOnComesFirstAmongEquals() {
        var second = fact("second", "FI", "Then the tax office.", Confidence.HIGH, Optional.of(1));
        var first = fact("first", "FI", "First the register.", Confidence.HIGH, Optional.of(0));

        assertThat(ranked("hello", Optional.empty(), OTHER, second, first)).containsExactly(first, second, OTHER);
    }

    @Test
    void aWholeQuestionForAPriceLiftsWhatTellsIt() {
        assertThat(ranked("How much do I pay?", Optional.empty(), OTHER, PRICE_AS_SURE))
                .containsExactly(PRICE_AS_SURE, OTHER);
    }

    @Test
    void herCountryComesBeforeTheUnion() {
        assertThat(ranked("hello", Optional.empty(), UNION, OTHER)).containsExactly(OTHER, UNION);
    }

    private List<StatedFact> ranked(String question, Optional<Aspect> followedUp, StatedFact... facts) {
        return selection.ranked(List.of(facts), question, "en", followedUp);
    }

    private static StatedFact fact(String id, String jurisdiction, String text, Confidence confidence) {
        return fact(id, jurisdiction, text, confidence, Optional.empty());
    }

    private static StatedFact fact(
            String id, String jurisdiction, String text, Confidence confidence, Optional<Integer> inStep) {
        return new StatedFact(
                id,
                jurisdiction,
                "en",
                text,
                true,
                inStep,
                Optional.empty(),
                confidence,
                false,
                Optional.empty(),
                "https://x.fi",
                "X");
    }
}
