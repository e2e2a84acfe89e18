package org.guidepost.bot.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guidepost.bot.conversation.AConversation.aConversation;

import java.util.List;
import java.util.Optional;
import org.guidepost.bot.answer.Reply;
import org.guidepost.bot.conversation.AConversation;
import org.guidepost.bot.understanding.Intent;
import org.guidepost.bot.understanding.Understanding;
import org.guidepost.bot.understanding.Understanding.NamedCountry;
import org.junit.jupiter.api.Test;

class PersonMemoryTests {

    private static final Intent QUESTION = new Intent.Question("how do i register as autonomo", false);

    @Test
    void aCountryThatAQuestionIsAboutFillsAGap() {
        assertThat(jurisdictionAfter(QUESTION, Optional.of("ES"), aConversation()))
                .contains("ES");
    }

    @Test
    void aCountryThatAQuestionIsAboutDoesNotReplaceHerOwn() {
        assertThat(jurisdictionAfter(
                        QUESTION, Optional.of("ES"), aConversation().in("FI")))
                .contains("FI");
    }

    @Test
    void aCountryWithoutFactsLeavesTheGap() {
        assertThat(jurisdictionAfter(QUESTION, Optional.empty(), aConversation()))
                .isEmpty();
    }

    @Test
    void aCountryThatSheChoosesReplacesHerOwn() {
        assertThat(jurisdictionAfter(
                        new Intent.CountryChosen("ES"),
                        Optional.of("ES"),
                        aConversation().in("FI")))
                .contains("ES");
    }

    private static Optional<String> jurisdictionAfter(
            Intent intent, Optional<String> country, AConversation conversation) {
        var understanding = new Understanding(
                "en",
                Optional.of("en"),
                Optional.empty(),
                intent,
                country,
                Optional.of(new NamedCountry("a country", country)),
                Optional.empty(),
                Optional.empty());
        var reply = new Reply(List.of(), List.of(), false, false, Optional.empty(), Optional.empty(), List.of());
        return PersonMemory.after(understanding, reply, conversation.build().person())
                .jurisdiction();
    }
}
