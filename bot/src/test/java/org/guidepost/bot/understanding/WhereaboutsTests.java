package org.guidepost.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guidepost.bot.conversation.AConversation.aConversation;

import java.time.Instant;
import java.util.Optional;
import org.guidepost.bot.conversation.ClaimedUtterance;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.knowledge.retrieval.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** How people say where they are, with the phrases that the project ships. */
class WhereaboutsTests {

    private static final Understander UNDERSTANDER = ShippedContent.understander();

    @ParameterizedTest
    @CsvFileSource(resources = "whereabouts.csv")
    void whoSaysWhereSheIsChoosesHerCountry(String language, String text, String country) {
        assertThat(understand(text, language).intent()).isEqualTo(new Intent.CountryChosen(country));
        assertThat(understand(text, language).writtenIn()).contains(language);
        assertThat(understand(Words.folded(text), language).intent())
                .as("without marks")
                .isEqualTo(new Intent.CountryChosen(country));
    }

    @ParameterizedTest
    @CsvSource({
        "en, i am finnish",
        "en, i am from poland",
        "en, i live in finland and want to sell cakes",
        "fi, olen suomalainen",
        "tr, ben türküm",
        "es, soy de españa",
        "pl, jestem polką",
        "uk, я з польщі",
        "ar, أنا فنلندية"
    })
    void whoSaysAnythingElseOrMoreDoesNot(String language, String text) {
        assertThat(understand(text, language).intent()).isNotInstanceOf(Intent.CountryChosen.class);
    }

    private static Understanding understand(String text, String language) {
        var utterance = new ClaimedUtterance(
                "utterance",
                "conversation",
                "test",
                "address",
                new Content.Utterance(text),
                Optional.empty(),
                Instant.EPOCH,
                1);
        return UNDERSTANDER.understand(
                utterance, aConversation().lastWrittenIn(language).build());
    }
}
