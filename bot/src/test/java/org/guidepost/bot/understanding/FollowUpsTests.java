package org.guidepost.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guidepost.bot.conversation.AConversation.aConversation;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.conversation.ClaimedUtterance;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.knowledge.retrieval.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** How people go on from a question about VAT, with the cues that the project ships. */
class FollowUpsTests {

    private static final Understander UNDERSTANDER = ShippedContent.understander();

    private static final Map<String, String> QUESTIONS = Map.of(
            "en", "do i have to charge vat",
            "fi", "pitääkö minun maksaa arvonlisäveroa",
            "tr", "kdv ödemem gerekiyor mu",
            "es", "tengo que cobrar iva",
            "pt", "tenho de cobrar iva",
            "pl", "czy muszę płacić vat",
            "sk", "musím platiť dph",
            "ru", "нужно ли платить ндс",
            "uk", "чи треба платити пдв",
            "ar", "هل يجب أن أدفع ضريبة القيمة المضافة");

    @ParameterizedTest
    @CsvFileSource(resources = "follow-ups.csv")
    void goesOnFromTheQuestionBefore(String language, String text, String meant) {
        assertThat(meant(text, language)).isEqualTo(language + " " + meant);
        assertThat(meant(Words.folded(text), language)).as("without marks").isEqualTo(language + " " + meant);
    }

    /** "i" and "a" begin follow-ups in Polish and Slovak. */
    @ParameterizedTest
    @CsvSource({"pl, i was raped", "sk, i was raped", "pl, i hurt myself", "sk, i hurt myself", "pl, i need customers"})
    void hearsEnglishWhereItOnlyBeginsLikeAFollowUp(String habit, String text) {
        assertThat(understood(text, habit).writtenIn()).contains("en");
        assertThat(understood(text, habit).intent()).isEqualTo(new Intent.Question(text, false));
    }

    /** The aspect and the country that are asked for, or that the question is joined with the one before. */
    private static String meant(String text, String language) {
        Understanding understanding = understood(text, language);
        String intent =
                switch (understanding.intent()) {
                    case Intent.Continued(String entry, String asked, Intent.Aspect aspect) -> aspect.name();
                    case Intent.Question(String asked, boolean followUp) when followUp -> "JOINED";
                    default -> understanding.intent().toString();
                };
        return understanding.writtenIn().orElse("?") + " " + intent + " "
                + understanding.jurisdiction().orElse("?");
    }

    private static Understanding understood(String text, String language) {
        String question = QUESTIONS.getOrDefault(language, "");
        return UNDERSTANDER.understand(
                new ClaimedUtterance(
                        "utterance",
                        "conversation",
                        "test",
                        "address",
                        new Content.Utterance(text),
                        Optional.empty(),
                        Instant.EPOCH,
                        1),
                aConversation()
                        .lastWrittenIn(language)
                        .in("FI")
                        .thatAsked(question, "tax.vat")
                        .build());
    }
}
