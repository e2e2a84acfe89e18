package org.guidepost.bot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guidepost.bot.plan.PlanWish;
import org.guidepost.bot.profile.ProfileWish;
import org.guidepost.bot.profile.ProfileWishCode;
import org.guidepost.bot.survey.SurveyWish;
import org.guidepost.bot.survey.SurveyWishCode;
import org.guidepost.bot.text.Texts;
import org.guidepost.bot.understanding.ChoiceIds;
import org.guidepost.bot.understanding.FeedbackWish;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Message.Choice.Kind;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.guidance.Guidance.Related;

/** The buttons under messages. */
final class Buttons {

    private final Texts texts;
    private final Countries countries;

    Buttons(Texts texts, Countries countries) {
        this.texts = texts;
        this.countries = countries;
    }

    List<Choice> countries(String language) {
        List<Choice> choices = new ArrayList<>();
        countries
                .all()
                .forEach(country -> choices.add(new Choice(
                        ChoiceIds.country(country.code()), Countries.name(country, language), Kind.COUNTRY)));
        choices.add(new Choice(ChoiceIds.otherCountry(), texts.get(language, "country.other"), Kind.COUNTRY));
        return choices;
    }

    List<Choice> languages(List<Language> languages) {
        return languages.stream()
                .map(language -> new Choice(ChoiceIds.language(language.code()), language.nativeName(), Kind.LANGUAGE))
                .toList();
    }

    /** To have the last question answered anew, in a language that it may be in as well. */
    Choice correctedLanguage(Language language) {
        return new Choice(ChoiceIds.correctedLanguage(language.code()), language.nativeName(), Kind.LANGUAGE);
    }

    List<Choice> topics(List<Related> related) {
        return topics(related, Optional.empty());
    }

    /** @param country that the topics are shown for, if it is not her own */
    List<Choice> topics(List<Related> related, Optional<String> country) {
        return related.stream()
                .map(topic -> new Choice(ChoiceIds.topic(topic.entry(), country), topic.title(), Kind.QUESTION))
                .toList();
    }

    List<Choice> rating(String turn, String language) {
        return List.of(
                new Choice(ChoiceIds.helpful(turn), texts.get(language, "thumb.up"), Kind.THUMB_UP),
                new Choice(ChoiceIds.notHelpful(turn), texts.get(language, "thumb.down"), Kind.THUMB_DOWN));
    }

    /** To be told when people have found an answer to what was asked in a turn. */
    Choice tellMe(String turn, String language) {
        return new Choice(
                ChoiceIds.feedback(new FeedbackWish.TellMe(turn)), texts.get(language, "feedback.tell"), Kind.ACTION);
    }

    Choice person(String language) {
        return new Choice(ChoiceIds.person(), texts.get(language, "ask.person"), Kind.ASK_PERSON);
    }

    Choice noneOfThese(String language) {
        return new Choice(
                ChoiceIds.person(),
                texts.get(language, "clarify.none") + " – " + texts.get(language, "ask.person"),
                Kind.ASK_PERSON);
    }

    /** @param other the country, if it is not her own */
    Choice moreFacts(String entry, String language, String country, Optional<String> other) {
        return new Choice(ChoiceIds.moreFacts(entry, other), texts.get(language, "facts.more", country), Kind.ACTION);
    }

    /** To read the text of an entry. */
    Choice read(String entry, String title, String language, Optional<String> country) {
        return new Choice(ChoiceIds.topic(entry, country), texts.get(language, "read", title), Kind.QUESTION);
    }

    Choice profile(String language) {
        return new Choice(
                ProfileWishCode.button(new ProfileWish.Show()), texts.get(language, "profile.mine"), Kind.ACTION);
    }

    Choice surveys(String language) {
        return new Choice(
                SurveyWishCode.button(new SurveyWish.Choose()), texts.get(language, "survey.mine"), Kind.ACTION);
    }

    Choice mySteps(String language) {
        return new Choice(ChoiceIds.plan(new PlanWish.Show()), texts.get(language, "plan.button"), Kind.ACTION);
    }

    /** Under an answer for another country it must be said that her steps are those of her own. */
    Choice mySteps(String language, String ownCountry) {
        return new Choice(
                ChoiceIds.plan(new PlanWish.Show()),
                texts.get(language, "plan.button") + " – " + ownCountry,
                Kind.ACTION);
    }

    Choice chooseCountry(String language) {
        return new Choice(ChoiceIds.countryMenu(), texts.get(language, "country.choose"), Kind.ACTION);
    }

    Choice chooseLanguage(String language) {
        return new Choice(ChoiceIds.languageMenu(), texts.get(language, "language.choose"), Kind.ACTION);
    }

    Choice erase(String language) {
        return new Choice(ChoiceIds.erase(), texts.get(language, "erase.confirm"), Kind.ACTION);
    }
}
