package org.guidepost.bot.understanding;

import java.util.Optional;
import org.guidepost.bot.mentoring.CaseWish;
import org.guidepost.bot.plan.PlanWish;
import org.guidepost.bot.profile.ProfileWish;
import org.guidepost.bot.survey.SurveyWish;
import org.guidepost.connectors.channel.Inbound.Content.Unreadable;
import org.guidepost.knowledge.SmallTalk;

/** What a person wants with what she sent. */
public sealed interface Intent {

    /**
     * She asks something.
     *
     * @param text the question, complete in itself: a follow-up is joined with what it refers to
     * @param followUp whether it refers to an earlier question
     */
    record Question(String text, boolean followUp) implements Intent {}

    /**
     * She asks on about the last topic, with words that mean nothing alone: "and in Poland?", "how much is it?".
     *
     * @param entry the topic
     * @param text what she wrote
     * @param aspect what she wants to know of it
     */
    record Continued(String entry, String text, Aspect aspect) implements Intent {}

    /** What a follow-up wants to know of a topic. */
    enum Aspect {
        /** The rules of another country. */
        COUNTRY,
        COST,
        PLACE,
        TIME
    }

    /**
     * She chose a topic by its button.
     *
     * @param country that the button is for, if it is not her own
     */
    record TopicChosen(String entry, Optional<String> country) implements Intent {}

    /**
     * She wants the facts of a topic that did not fit into the answer.
     *
     * @param country that the button is for, if it is not her own
     */
    record MoreFacts(String entry, Optional<String> country) implements Intent {}

    /** She greets, thanks, or says something else that needs no knowledge. */
    record Chat(SmallTalk.Kind kind) implements Intent {}

    /**
     * She wants to see which countries there are.
     *
     * @param unknown whether she has named one that the guide does not know
     */
    record CountryMenu(boolean unknown) implements Intent {}

    /**
     * She chose her country.
     *
     * @param code empty if she chose "another country"
     */
    record CountryChosen(String code) implements Intent {}

    /**
     * She wants to see which languages there are.
     *
     * @param unknown whether she has named one that the guide does not speak
     */
    record LanguageMenu(boolean unknown) implements Intent {}

    /** She chose a language. */
    record LanguageChosen(String code) implements Intent {}

    /**
     * She chose the language that her last question was in after all: it is answered anew.
     *
     * @param code the language
     * @param question her last question
     */
    record LanguageCorrected(String code, String question) implements Intent {}

    /** She wants something with her own steps into business. */
    record Planning(PlanWish wish) implements Intent {}

    /** She wants something with her profile. */
    record Profiling(ProfileWish wish) implements Intent {}

    /** She wants something with a survey. */
    record Surveying(SurveyWish wish) implements Intent {}

    /** She wants something with a case: her own, or as a mentor one that she is asked to take. */
    record Casework(CaseWish wish) implements Intent {}

    /** She rated an answer. */
    record Rated(String turn, boolean helpful) implements Intent {}

    /** She says more about an answer, or wants to be told about a question later. */
    record Feedback(FeedbackWish wish) implements Intent {}

    /** She wants to talk with a human. */
    record PersonWanted() implements Intent {}

    /**
     * She wants everything about her deleted.
     *
     * @param confirmed whether she has been asked if she is sure
     */
    record ErasureWanted(boolean confirmed) implements Intent {}

    /** She wants to see everything that is stored about her. */
    record ExportWanted() implements Intent {}

    /** What she wants is not for the browser that she wants it in: it leads into a chat, and only the chat may have it. */
    record OnlyInChat() implements Intent {}

    /**
     * She sent something that can't be read.
     *
     * @param told whether she has been told so a moment ago, of what she sent together with it
     */
    record NotReadable(Unreadable.Kind kind, boolean told) implements Intent {}

    /** A button or a command that is not known (any more). */
    record Unknown() implements Intent {}
}
