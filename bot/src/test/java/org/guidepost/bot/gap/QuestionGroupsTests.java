package org.guidepost.bot.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guidepost.knowledge.Embedder;
import org.junit.jupiter.api.Test;

class QuestionGroupsTests {

    private final QuestionGroups groups = new QuestionGroups(Embedder.NONE, language -> List.of());

    @Test
    void joinsLanguagesByTheNearestTopic() {
        List<UnmetQuestion> asked = List.of(
                question("1", "en", "can I get a loan for a taxi", "money.loans"),
                question("2", "en", "can I get a loan for my taxi", "money.loans"),
                question("3", "fi", "saanko lainaa taksia varten", "money.loans"),
                question("4", "en", "where do I buy a parrot", "none"));

        assertThat(turns(groups.of(asked))).containsExactlyInAnyOrder(Set.of("1", "2", "3"), Set.of("4"));
    }

    @Test
    void leavesAnotherQuestionAboutTheSameTopicAlone() {
        List<UnmetQuestion> asked = List.of(
                question("1", "en", "can I get a loan for a taxi", "money.loans"),
                question("2", "en", "can I get a loan for my taxi", "money.loans"),
                question("3", "en", "who guarantees repayment after bankruptcy", "money.loans"));

        assertThat(turns(groups.of(asked))).containsExactlyInAnyOrder(Set.of("1", "2"), Set.of("3"));
    }

    @Test
    void namesAGapByWhatTellsItFromTheOthers() {
        List<List<UnmetQuestion>> found = groups.of(List.of(
                question("1", "en", "how do I insure a food truck", "none"),
                question("2", "en", "how do I insure my food truck", "none"),
                question("3", "en", "how do I hire an apprentice", "other")));
        var terms = new GapTerms(found, List.of("how do i register", "how do i pay tax", "how do i hire"));

        assertThat(terms.of(found.stream()
                        .filter(gap -> gap.size() == 2)
                        .findFirst()
                        .orElseThrow()))
                .contains("insure", "food", "truck")
                .doesNotContain("how");
    }

    @Test
    void keepsTheIdWhereMostTurnsWent() {
        Map<String, String> before = Map.of("1", "old", "2", "old", "3", "old", "4", "other");

        List<String> ids = GapIds.of(List.of(Set.of("1"), Set.of("2", "3", "9"), Set.of("4")), before, () -> "new");

        assertThat(ids).containsExactly("new", "old", "other");
    }

    private static Set<Set<String>> turns(List<List<UnmetQuestion>> gaps) {
        return gaps.stream()
                .map(gap ->
                        gap.stream().flatMap(asked -> asked.turns().stream()).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static UnmetQuestion question(String turn, String language, String text, String topic) {
        return new UnmetQuestion(
                Set.of(turn),
                "person-" + turn,
                text,
                language,
                Optional.empty(),
                Optional.of(topic).filter(near -> !near.equals("none")),
                Shortfall.UNANSWERED,
                Instant.EPOCH);
    }
}
