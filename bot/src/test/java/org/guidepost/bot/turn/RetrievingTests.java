package org.guidepost.bot.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.understanding.Intent;
import org.guidepost.bot.understanding.Understanding;
import org.guidepost.knowledge.Retrieval;
import org.guidepost.knowledge.Retrieval.Candidate;
import org.junit.jupiter.api.Test;

class RetrievingTests {

    private static final Candidate REGISTRATION = candidate("legal.registration", 0.4, 0.9);
    private static final Candidate LANGUAGE = candidate("me.language", 0.2, 0.4);
    private static final Candidate DISTRESS = candidate("distress", 0.3, 0.5);

    @Test
    void takesWhatIsMoreCertainWithoutTheCountry() {
        assertThat(found(List.of(LANGUAGE), List.of(REGISTRATION))).containsExactly(REGISTRATION);
        assertThat(found(List.of(REGISTRATION), List.of(LANGUAGE))).containsExactly(REGISTRATION);
    }

    @Test
    void losesNoSignOfDistressOfTheOtherSearch() {
        assertThat(found(List.of(DISTRESS, LANGUAGE), List.of(REGISTRATION, LANGUAGE)))
                .containsExactly(REGISTRATION, DISTRESS, LANGUAGE);
        assertThat(found(List.of(REGISTRATION), List.of(LANGUAGE, DISTRESS))).containsExactly(REGISTRATION, DISTRESS);
    }

    @Test
    void seesDistressInHerOwnWordsWhereTheyAreJoinedWithTheQuestionBefore() {
        Map<String, List<Candidate>> byText =
                Map.of("he hit me how do i register", List.of(REGISTRATION, LANGUAGE), "he hit me", List.of(DISTRESS));
        var understanding = new Understanding(
                "en",
                Optional.of("en"),
                Optional.empty(),
                new Intent.Question("he hit me how do i register", true),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("he hit me"));

        assertThat(new Retrieving(query -> new Retrieval(byText.getOrDefault(query.text(), List.of())))
                        .retrieve(understanding)
                        .candidates())
                .containsExactly(REGISTRATION, DISTRESS, LANGUAGE);
    }

    private static List<Candidate> found(List<Candidate> whole, List<Candidate> placeless) {
        Map<String, List<Candidate>> byText = Map.of("how in Finland", whole, "how in", placeless);
        var understanding = new Understanding(
                "en",
                Optional.of("en"),
                Optional.empty(),
                new Intent.Question("how in Finland", false),
                Optional.of("FI"),
                Optional.empty(),
                Optional.of("how in"),
                Optional.empty());
        return new Retrieving(query -> new Retrieval(byText.getOrDefault(query.text(), List.of())))
                .retrieve(understanding)
                .candidates();
    }

    private static Candidate candidate(String entry, double score, double confidence) {
        return new Candidate(entry, entry.equals("distress"), score, confidence, "");
    }
}
