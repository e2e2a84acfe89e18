package org.guidepost.bot.turn;

import java.util.List;
import java.util.Optional;
import org.guidepost.bot.answer.Texts;
import org.guidepost.bot.conversation.ClaimedUtterance;
import org.guidepost.bot.conversation.Conversation;
import org.guidepost.bot.conversation.Conversations;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.conversation.Turn;
import org.guidepost.bot.conversation.TurnJournal;
import org.guidepost.bot.escalation.OpenQuestions;
import org.guidepost.bot.understanding.ChoiceIds;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Choice;

/** Ends turns that failed again and again: the person is told, and her question is left to people. */
public final class FailedTurns {

    private static final String REASON = "technical-failure";

    private final Conversations conversations;
    private final TurnJournal journal;
    private final OpenQuestions openQuestions;
    private final Texts texts;
    private final Ids ids;

    public FailedTurns(
            Conversations conversations, TurnJournal journal, OpenQuestions openQuestions, Texts texts, Ids ids) {
        this.conversations = conversations;
        this.journal = journal;
        this.openQuestions = openQuestions;
        this.texts = texts;
        this.ids = ids;
    }

    void giveUp(ClaimedUtterance utterance) {
        Conversation conversation = conversations.open(utterance);
        var person = conversation.person();
        String language = person.chosenLanguage().or(person::language).orElse("en");
        String question = utterance.content() instanceof Content.Utterance(String text) ? text : "";
        var turn = new Turn(
                ids.next(), question, "escalate", REASON, Optional.empty(), person.jurisdiction(), 0, language);
        journal.record(utterance, turn, person, List.of(message(language)), List.of(openQuestions.open(turn)));
    }

    private Message message(String language) {
        return new Message(
                Message.Origin.AUTOMATED,
                texts.get(language, "origin.automated"),
                language,
                List.of(new Message.Paragraph(texts.get(language, "failed"))),
                List.of(new Choice(ChoiceIds.person(), texts.get(language, "ask.person"), Choice.Kind.ASK_PERSON)));
    }
}
