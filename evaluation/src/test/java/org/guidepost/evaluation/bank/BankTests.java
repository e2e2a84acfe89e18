package org.guidepost.evaluation.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.guidepost.bot.launch.LaunchException;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Entry;
import org.junit.jupiter.api.Test;

class BankTests {

    private static final List<LabelledText> TEXTS = List.of(
            new LabelledText("reverted_card_payment?", "my card payment was reverted"),
            new LabelledText("weather/find", "does it rain?"),
            new LabelledText("oos", "what is love?"),
            new LabelledText("weather/find", "does it rain?"),
            new LabelledText("weather/find", "is it sunny?"),
            new LabelledText("_", "hm"));

    @Test
    void eachLabelIsAnEntryAskedForByItsTexts() {
        Bank bank = Bank.of("en", TEXTS, false);

        assertThat(bank.content().entries())
                .extracting(entry -> bank.label(entry.id()), Entry::title, Entry::variants)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                "reverted_card_payment?",
                                "reverted card payment?",
                                List.of("my card payment was reverted")),
                        org.assertj.core.groups.Tuple.tuple(
                                "weather/find", "weather/find", List.of("does it rain?", "is it sunny?")),
                        org.assertj.core.groups.Tuple.tuple("_", "_", List.of("hm")));
    }

    @Test
    void longTextsAreWhatTheEntriesSay() {
        assertThat(Bank.of("en", TEXTS, true).content().entries()).allSatisfy(entry -> {
            assertThat(entry.variants()).isEmpty();
            assertThat(entry.text()).isNotEqualTo("–");
        });
    }

    @Test
    void outOfScopeIsNeverAnEntry() {
        assertThat(Bank.of("en", TEXTS, false).has("oos")).isFalse();
        assertThatThrownBy(() -> Bank.of("en", List.of(new LabelledText("oos", "what is love?")), false))
                .isInstanceOf(LaunchException.class)
                .hasMessage("The bank holds nothing that is in scope.");
    }

    @Test
    void theSameTextsAreTheSameContent() {
        assertThat(Bank.of("tr", TEXTS, false).content())
                .isEqualTo(Bank.of("tr", TEXTS, false).content());
        assertThat(Bank.of("tr", TEXTS, false).content().languages())
                .singleElement()
                .satisfies(language -> assertThat(language.analyzer()).isEqualTo("turkish"));
    }

    @Test
    void everyEntryIsAboutATopicOfTheScheme() {
        Content content = Bank.of("en", TEXTS, false).content();

        assertThat(content.scheme().topics())
                .extracting(topic -> topic.id())
                .containsExactlyElementsOf(
                        content.entries().stream().map(Entry::id).toList());
    }

    @Test
    void namesTheLanguagesThatAreSearched() {
        assertThatThrownBy(() -> Bank.of("xx", TEXTS, false))
                .isInstanceOf(LaunchException.class)
                .hasMessage("The guide does not search texts in 'xx'; it searches"
                        + " ar, en, es, fi, pl, pt, ru, sk, tr, uk.");
    }
}
