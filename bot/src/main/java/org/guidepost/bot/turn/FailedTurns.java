package org.guidepost.bot.turn;

import java.util.ArrayList;
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
import org.guidepost.connectors.channel.Message.Block;
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
        String question =
                switch (utterance.content()) {
                    case Content.Utterance(String text) -> text;
                    case Content.Edited(String original, String text) -> text;
                    case Content.Pressed _, Content.Command _, Content.Unreadable _, Content.Reachability _ -> "";
                };
        var turn = new Turn(
                ids.next(), question, "escalate", REASON, Optional.empty(), person.jurisdiction(), 0, language);
        journal.deliverAndRecord(
                utterance,
                turn,
                person,
                List.of(message(language, conversation.greeted())),
                List.of(openQuestions.open(turn)));
    }

    /** Also the message of a failure says that this is a program, if it is the first one (see {@code Composer}). */
    private Message message(String language, boolean greeted) {
        List<Block> blocks = new ArrayList<>();
        if (!greeted) {
            blocks.add(new Message.Notice(texts.get(language, "first.notice")));
        }
        blocks.add(new Message.Paragraph(texts.get(language, "failed")));
        return new Message(
                Message.Origin.AUTOMATED,
                texts.get(language, "origin.automated"),
                language,
                blocks,
                List.of(new Choice(ChoiceIds.person(), texts.get(language, "ask.person"), Choice.Kind.ASK_PERSON)));
    }
}
