package org.guidepost.bot.answer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guidepost.bot.answer.Decision.Answer;
import org.guidepost.bot.answer.Decision.Answer.Part;
import org.guidepost.bot.conversation.Conversation;
import org.guidepost.bot.conversation.Person;
import org.guidepost.bot.text.Texts;
import org.guidepost.bot.understanding.AskedAspects;
import org.guidepost.bot.understanding.Background;
import org.guidepost.bot.understanding.Intent;
import org.guidepost.bot.understanding.Mentions;
import org.guidepost.bot.understanding.Understanding;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Block;
import org.guidepost.knowledge.guidance.GuidanceSource;
import org.guidepost.knowledge.retrieval.TextSimilarity;

/** What the guide itself would answer, as plain text with its sources: a mentor can begin with it. */
public final class DraftAnswers {

    private static final String NOBODY = "draft";

    private final GuidanceSource guidance;
    private final AnswerComposer answers;

    DraftAnswers(Texts texts, GuidanceSource guidance, TextSimilarity similarity, Background background, Clock clock) {
        var countries = new Countries(background.jurisdictions());
        this.guidance = guidance;
        this.answers = new AnswerComposer(
                texts,
                guidance,
                new FactSelection(similarity, new AskedAspects(background.smallTalk())),
                new FactBlocks(texts, clock),
                countries,
                new Buttons(texts, countries),
                WayOn.NOWHERE,
                Mentions.NONE);
    }

    /**
     * The answer about a topic to somebody who asked a question.
     *
     * @param longest in UTF-16 units; parts that do not fit are left out
     * @return empty if there is no such topic
     */
    public Optional<String> draft(
            String topic, String question, String language, Optional<String> country, int longest) {
        return guidance.read(topic, language, country)
                .map(found -> answers.answer(
                        new Answer(NOBODY, topic, 1, Part.WHOLE), composition(question, language, country)))
                .map(reply -> text(reply.messages().getFirst(), longest));
    }

    /** Of somebody who was asked for her country before, so that the draft does not ask again. */
    private static Composition composition(String question, String language, Optional<String> country) {
        var person = new Person(NOBODY, Optional.of(language), Optional.of(language), country, true, true);
        return new Composition(
                NOBODY,
                new Understanding(
                        language,
                        Optional.of(language),
                        Optional.empty(),
                        new Intent.Question(question, false),
                        country,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new Conversation(NOBODY, NOBODY, NOBODY, true, person, List.of(), Optional.empty(), Optional.empty()));
    }

    private static String text(Message message, int longest) {
        var text = new StringBuilder();
        for (Block block : message.blocks()) {
            String part = text(block);
            if (!part.isEmpty() && text.length() + part.length() + 2 <= longest) {
                text.append(text.isEmpty() ? "" : "\n\n").append(part);
            }
        }
        return text.toString();
    }

    /** What the guide remarks about its own answer is not for a human to say. */
    private static String text(Block block) {
        return switch (block) {
            case Message.Notice _, Message.Attachment _ -> "";
            case Message.Title(String title) -> title;
            case Message.Paragraph(String words) -> words;
            case Message.Bullets(List<String> items) ->
                items.stream().map(item -> "– " + item).collect(Collectors.joining("\n"));
            case Message.DatedFact(String fact, String dated, var link, var warning) ->
                "– %s (%s)%s\n%s: %s"
                        .formatted(
                                fact, dated, warning.map(words -> " " + words).orElse(""), link.label(), link.url());
            case Message.NextStep(String label, String words) -> label + ": " + words;
            case Message.Contact(String name, var phone, var link) ->
                name
                        + phone.map(number -> ": " + number).orElse("")
                        + link.map(page -> "\n" + page.url()).orElse("");
        };
    }
}
