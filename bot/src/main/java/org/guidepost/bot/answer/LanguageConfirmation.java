package org.guidepost.bot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guidepost.bot.text.Texts;
import org.guidepost.bot.understanding.Intent;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Block;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Message.Notice;
import org.guidepost.knowledge.Language;

/**
 * Where the language is not sure, answers in the likeliest and asks, once for each person, whether it is that or the other;
 * where she corrected it, says that it is so from now on.
 */
final class LanguageConfirmation {

    private static final String DISTRESS = "distress";

    private final Texts texts;
    private final List<Language> languages;
    private final Buttons buttons;

    LanguageConfirmation(Texts texts, List<Language> languages, Buttons buttons) {
        this.texts = texts;
        this.languages = List.copyOf(languages);
        this.buttons = buttons;
    }

    Reply confirmed(Reply reply, Decision decision, Composition composition) {
        String language = composition.language();
        if (composition.understanding().intent() instanceof Intent.LanguageCorrected) {
            return reply.beginningWith(with(reply, texts.get(language, "language.chosen"), List.of()));
        }
        Optional<Language> rival = composition.understanding().rival().flatMap(this::find);
        if (rival.isEmpty() || composition.conversation().person().askedForLanguage() || !mayAsk(decision)) {
            return reply;
        }
        List<Choice> choices = Stream.concat(
                        find(language).stream().flatMap(answered -> buttons.languages(List.of(answered)).stream()),
                        Stream.of(buttons.correctedLanguage(rival.get())))
                .toList();
        return reply.beginningWith(with(reply, texts.get(language, "language.unsure"), choices))
                .askingForLanguage();
    }

    /** Nothing stands between somebody in danger and the numbers to call; small talk and settings need no language. */
    private static boolean mayAsk(Decision decision) {
        return switch (decision) {
            case Decision.Answer _, Decision.Clarify _, Decision.Escalate _ -> true;
            case Decision.Decline decline -> !decline.boundary().equals(DISTRESS);
            case Decision.Planning _, Decision.Casework _, Decision.Respond _ -> false;
        };
    }

    private Optional<Language> find(String code) {
        return languages.stream()
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    private static Message with(Reply reply, String notice, List<Choice> choices) {
        Message first = reply.messages().getFirst();
        List<Block> blocks = new ArrayList<>(List.of(new Notice(notice)));
        blocks.addAll(first.blocks());
        List<Choice> all = new ArrayList<>(choices);
        all.addAll(first.choices());
        return new Message(first.origin(), first.originLabel(), first.language(), blocks, all);
    }
}
