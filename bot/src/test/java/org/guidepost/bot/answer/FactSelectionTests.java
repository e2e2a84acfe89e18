package org.guidepost.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.guidepost.bot.understanding.Intent.Aspect;
import org.guidepost.knowledge.Fact.Confidence;
import org.guidepost.knowledge.guidance.Guidance.StatedFact;
import org.junit.jupiter.api.Test;

class FactSelectionTests {

    private static final StatedFact LIKE_THE_QUESTION = fact("like", "You register online.", Confidence.HIGH);
    private static final StatedFact PRICE = fact("price", "The fee is EUR 60.", Confidence.LOW);

    private final FactSelection selection =
            new FactSelection((language, question, text) -> text.equals(LIKE_THE_QUESTION.text()) ? 1 : 0);

    @Test
    void whatTellsTheAspectComesBeforeWhatIsMoreLikeTheQuestion() {
        assertThat(ranked(Optional.of(Aspect.COST))).containsExactly(PRICE, LIKE_THE_QUESTION);
        assertThat(ranked(Optional.empty())).containsExactly(LIKE_THE_QUESTION, PRICE);
    }

    private List<StatedFact> ranked(Optional<Aspect> aspect) {
        return selection.ranked(List.of(LIKE_THE_QUESTION, PRICE), "how do i register", aspect);
    }

    private static StatedFact fact(String id, String text, Confidence confidence) {
        return new StatedFact(
                id, "FI", "en", text, true, Optional.empty(), confidence, false, Optional.empty(), "https://x.fi", "X");
    }
}
