package org.guidepost.bot.answer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guidepost.bot.answer.Decision.Answer;
import org.guidepost.bot.conversation.Conversation;
import org.guidepost.bot.conversation.Person;
import org.guidepost.bot.text.Texts;
import org.guidepost.bot.understanding.AskedAspects;
import org.guidepost.bot.understanding.Intent;
import org.guidepost.bot.understanding.Mentions;
import org.guidepost.bot.understanding.Understanding;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Block;
import org.guidepost.connectors.channel.Message.Notice;
import org.guidepost.knowledge.Jurisdiction;
import org.guidepost.knowledge.guidance.GuidanceSource;

/** Composes for somebody who asked a while ago what the guide knows by now. */
public final class Announcement {

    private static final int LONGEST_QUOTE = 200;

    private final Texts texts;
    private final AnswerComposer answers;

    public Announcement(Texts texts, GuidanceSource guidance, Collection<Jurisdiction> jurisdictions, Clock clock) {
        this.texts = texts;
        var countries = new Countries(jurisdictions);
        this.answers = new AnswerComposer(
                texts,
                guidance,
                new FactSelection((language, question, text) -> 0, AskedAspects.NONE),
                new FactBlocks(texts, clock),
                countries,
                new Buttons(texts, countries),
                WayOn.NOWHERE,
                Mentions.NONE);
    }

    /**
     * The answer, which says what it answers.
     *
     * @param turn the one in which she asked: her thumbs belong to it
     * @param country hers, if she told it
     */
    public List<Message> of(String question, String entry, String turn, String language, Optional<String> country) {
        var understanding = new Understanding(
                language,
                Optional.of(language),
                Optional.empty(),
                new Intent.TopicChosen(entry, Optional.empty()),
                country,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        // She is not asked for her country: it is not she who has begun to talk.
        var person = new Person(turn, Optional.empty(), Optional.empty(), country, true, true);
        var conversation =
                new Conversation(turn, turn, turn, true, person, List.of(), Optional.empty(), Optional.empty());
        List<Message> messages = answers.answer(
                        new Answer("told", entry, 1, Answer.Part.WHOLE),
                        new Composition(turn, understanding, conversation))
                .messages();
        return introduced(messages, question, language);
    }

    private List<Message> introduced(List<Message> messages, String question, String language) {
        List<Message> all = new ArrayList<>(messages);
        Message first = all.getFirst();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Notice(texts.get(language, "told.now", quoted(question))));
        blocks.addAll(first.blocks());
        all.set(0, new Message(first.origin(), first.originLabel(), first.language(), blocks, first.choices()));
        return all;
    }

    private static String quoted(String question) {
        return question.codePointCount(0, question.length()) <= LONGEST_QUOTE
                ? question
                : question.substring(0, question.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
}
