package org.guidepost.bot.answer;

import java.util.ArrayList;
import java.util.List;
import org.guidepost.bot.text.Texts;
import org.guidepost.bot.understanding.FeedbackWish;
import org.guidepost.bot.understanding.Intent;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Block;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Message.Origin;
import org.guidepost.connectors.channel.Message.Paragraph;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.SmallTalk;
import org.guidepost.knowledge.guidance.GuidanceReader;

/** Composes what is said to small talk, settings and ratings. */
final class ResponseComposer {

    /** What new people ask most; offered with the greeting. */
    private static final List<String> EXAMPLES =
            List.of("legal.right-to-start", "legal.registration", "idea.readiness");

    private final Texts texts;
    private final GuidanceReader reader;
    private final Countries countries;
    private final List<Language> languages;
    private final Buttons buttons;
    private final FeedbackComposer feedback;
    private final MenuComposer menu;

    ResponseComposer(
            Texts texts,
            GuidanceReader reader,
            Countries countries,
            List<Language> languages,
            Buttons buttons,
            FeedbackComposer feedback,
            MenuComposer menu) {
        this.texts = texts;
        this.reader = reader;
        this.countries = countries;
        this.languages = List.copyOf(languages);
        this.buttons = buttons;
        this.feedback = feedback;
        this.menu = menu;
    }

    Message respond(Decision.Respond respond, Composition composition) {
        String language = composition.language();
        return switch (respond.intent()) {
            case Intent.Chat(SmallTalk.Kind kind) -> chat(kind, composition);
            case Intent.CountryMenu(boolean unknown) ->
                menu(language, unknown, "country.not.known", "country.menu", buttons.countries(language));
            case Intent.CountryChosen(String code) -> countryChosen(code, language);
            case Intent.LanguageMenu(boolean unknown) ->
                menu(
                        language,
                        unknown,
                        "language.not.known",
                        respond.reason().equals("unspoken-language") ? "language.unspoken" : "language.menu",
                        buttons.languages(languages));
            case Intent.LanguageChosen(String code) -> message(code, "language.chosen", List.of());
            case Intent.Rated(String turn, boolean helpful) ->
                helpful ? message(language, "rated.up", List.of()) : feedback.askWhy(turn, language);
            case Intent.Feedback(FeedbackWish wish) -> feedback.reply(wish, language);
            case Intent.ErasureWanted(boolean confirmed) ->
                confirmed
                        ? message(language, "erase.done", List.of())
                        : message(language, "erase.ask", List.of(buttons.erase(language)));
            case Intent.OnlyInChat() -> message(language, "talk.link.only.there", List.of());
            case Intent.NotReadable(var kind, boolean told) ->
                message(
                        language,
                        "unreadable." + kind.name().toLowerCase(java.util.Locale.ROOT),
                        List.of(buttons.person(language)));
            case Intent.PersonWanted _,
                    Intent.Question _,
                    Intent.LanguageCorrected _,
                    Intent.Continued _,
                    Intent.TopicChosen _,
                    Intent.MoreFacts _,
                    Intent.Planning _,
                    Intent.Profiling _,
                    Intent.Surveying _,
                    Intent.Casework _,
                    Intent.ExportWanted _,
                    Intent.Unknown _ -> message(language, "unknown", List.of(buttons.person(language)));
        };
    }

    private Message chat(SmallTalk.Kind kind, Composition composition) {
        String language = composition.language();
        return switch (kind) {
            case GREETING -> withExamples(language, "greeting");
            case HELP -> menu.menu(composition);
            case HOW_ARE_YOU -> message(language, "how.are.you", List.of());
            case WHO_ARE_YOU -> withExamples(language, "who");
            case THANKS -> message(language, "thanks", List.of());
            case GOODBYE -> message(language, "goodbye", List.of());
            case YES, NO -> message(language, "yes.no", List.of());
            case GOOD_ANSWER -> message(language, "good.answer", List.of());
            case BAD_ANSWER -> message(language, "bad.answer", List.of(buttons.person(language)));
            case SORRY_NOT_UNDERSTOOD -> message(language, "not.understood", List.of(buttons.person(language)));
            case LANGUAGE -> message(language, "language.menu", buttons.languages(languages));
            case ASK_PERSON -> message(language, "unknown", List.of(buttons.person(language)));
        };
    }

    private Message withExamples(String language, String key) {
        List<Block> blocks = new ArrayList<>(List.of(
                new Paragraph(texts.get(language, key)), new Paragraph(texts.get(language, "greeting.examples"))));
        return automated(language, blocks, buttons.topics(reader.titles(EXAMPLES, language)));
    }

    private Message countryChosen(String code, String language) {
        Paragraph text = code.isEmpty()
                ? new Paragraph(texts.get(language, "country.none"))
                : new Paragraph(texts.get(language, "country.chosen", countries.name(code, language)));
        return automated(language, List.of(text), List.of());
    }

    /** Where she named something that is not in it, the menu says so first. */
    private Message menu(String language, boolean unknown, String notKnown, String question, List<Choice> choices) {
        List<Block> blocks = new ArrayList<>();
        if (unknown) {
            blocks.add(new Paragraph(texts.get(language, notKnown)));
        }
        blocks.add(new Paragraph(texts.get(language, question)));
        return automated(language, blocks, choices);
    }

    private Message message(String language, String key, List<Choice> choices) {
        return automated(language, List.of(new Paragraph(texts.get(language, key))), choices);
    }

    private Message automated(String language, List<Block> blocks, List<Choice> choices) {
        return new Message(Origin.AUTOMATED, texts.get(language, "origin.automated"), language, blocks, choices);
    }
}
