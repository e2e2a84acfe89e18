package org.guidepost.bot.answer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guidepost.bot.answer.Decision.Answer;
import org.guidepost.bot.answer.Decision.Answer.Part;
import org.guidepost.bot.conversation.Conversation;
import org.guidepost.bot.conversation.Person;
import org.guidepost.bot.text.Texts;
import org.guidepost.bot.understanding.AskedAspects;
import org.guidepost.bot.understanding.Intent;
import org.guidepost.bot.understanding.Mentions;
import org.guidepost.bot.understanding.Understanding;
import org.guidepost.connectors.channel.Message;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.guidance.ContentGuidance;

/** Composes from content files what people would read about a topic, for those who write them: no graph is needed. */
public final class AnswerPreview {

    private static final String NOBODY = "preview";

    private final ContentGuidance guidance;
    private final AnswerComposer answers;

    public AnswerPreview(Content content, Clock clock) {
        var texts = new Texts();
        var countries = new Countries(content.jurisdictions());
        this.guidance = new ContentGuidance(content);
        this.answers = new AnswerComposer(
                texts,
                guidance,
                // There is no question to resemble: the facts come as they do when a topic is chosen by its button.
                new FactSelection((language, question, text) -> 0, AskedAspects.NONE),
                new FactBlocks(texts, clock),
                countries,
                new Buttons(texts, countries),
                WayOn.NOWHERE,
                Mentions.NONE);
    }

    /**
     * The answer about a topic, and what its button for more facts would bring.
     *
     * @param country her country, if she told it
     * @return empty if there is no such topic
     */
    public List<Message> messages(String topic, String language, Optional<String> country) {
        boolean more = guidance.read(topic, language, country)
                .filter(found -> found.facts().size() > FactSelection.MOST_SHOWN)
                .isPresent();
        return guidance.read(topic, language, country).stream()
                .flatMap(found -> more ? Stream.of(Part.WHOLE, Part.MORE_FACTS) : Stream.of(Part.WHOLE))
                .flatMap(part -> messages(topic, part, language, country))
                .toList();
    }

    private Stream<Message> messages(String topic, Part part, String language, Optional<String> country) {
        var understanding = new Understanding(
                language,
                Optional.of(language),
                Optional.empty(),
                new Intent.TopicChosen(topic, Optional.empty()),
                country,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var conversation = new Conversation(
                NOBODY, NOBODY, NOBODY, true, Person.unknown(NOBODY), List.of(), Optional.empty(), Optional.empty());
        return answers
                .answer(new Answer(NOBODY, topic, 1, part), new Composition(NOBODY, understanding, conversation))
                .messages()
                .stream();
    }
}
