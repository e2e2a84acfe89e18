package org.guidepost.bot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guidepost.bot.feedback.Reactions;
import org.guidepost.bot.text.Texts;
import org.guidepost.bot.understanding.ChoiceIds;
import org.guidepost.bot.understanding.FeedbackWish;
import org.guidepost.bot.understanding.FeedbackWish.Dislike;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Block;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Message.Origin;
import org.guidepost.connectors.channel.Message.Paragraph;
import org.guidepost.knowledge.ConstantWords;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.guidance.GuidanceReader;

/** Composes what is said to somebody whom an answer did not help: one question back at most, then what may help instead. */
final class FeedbackComposer {

    private final Texts texts;
    private final GuidanceReader reader;
    private final Reactions reactions;
    private final List<Language> languages;
    private final Buttons buttons;

    FeedbackComposer(
            Texts texts, GuidanceReader reader, Reactions reactions, List<Language> languages, Buttons buttons) {
        this.texts = texts;
        this.reader = reader;
        this.reactions = reactions;
        this.languages = List.copyOf(languages);
        this.buttons = buttons;
    }

    /** Asks why, by one tap; nobody has to say. */
    Message askWhy(String turn, String language) {
        List<Choice> choices = new ArrayList<>(Stream.of(Dislike.values())
                .map(reason -> button(new FeedbackWish.Why(turn, reason), key(reason), language))
                .toList());
        choices.add(buttons.person(language));
        return message(language, "feedback.why", choices);
    }

    Message reply(FeedbackWish wish, String language) {
        return switch (wish) {
            case FeedbackWish.Why(String turn, Dislike reason) -> follow(turn, reason, language);
            case FeedbackWish.Write _ -> message(language, "feedback.write.now", List.of(buttons.person(language)));
            case FeedbackWish.Comment _, FeedbackWish.Satisfied _ -> message(language, "feedback.noted", List.of());
            case FeedbackWish.TellMe _ -> message(language, "feedback.tell.noted", List.of());
        };
    }

    private Message follow(String turn, Dislike reason, String language) {
        return switch (reason) {
            case NOT_MY_COUNTRY -> message(language, key(reason) + ".then", buttons.countries(language));
            case NOT_MY_QUESTION -> others(turn, language);
            case LANGUAGE -> message(language, key(reason) + ".then", buttons.languages(languages));
            case WRONG, OUTDATED, HARD_TO_UNDERSTAND ->
                message(
                        language,
                        key(reason) + ".then",
                        List.of(
                                button(new FeedbackWish.Write(turn), "feedback.write", language),
                                buttons.person(language)));
        };
    }

    private Message others(String turn, String language) {
        List<Choice> others = buttons.topics(reader.titles(reactions.otherTopics(turn), language));
        return others.isEmpty()
                ? message(language, "feedback.not-my-question.again", List.of(buttons.person(language)))
                : message(
                        language,
                        "feedback.not-my-question.then",
                        Stream.concat(others.stream(), Stream.of(buttons.noneOfThese(language)))
                                .toList());
    }

    private static String key(Dislike reason) {
        return "feedback." + ConstantWords.word(reason);
    }

    private Choice button(FeedbackWish wish, String key, String language) {
        return new Choice(ChoiceIds.feedback(wish), texts.get(language, key), Choice.Kind.ACTION);
    }

    private Message message(String language, String key, List<Choice> choices) {
        List<Block> blocks = List.of(new Paragraph(texts.get(language, key)));
        return new Message(Origin.AUTOMATED, texts.get(language, "origin.automated"), language, blocks, choices);
    }
}
