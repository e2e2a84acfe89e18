package org.guidepost.bot.understanding;

import java.util.Optional;
import java.util.Set;
import org.guidepost.bot.conversation.Conversation;
import org.guidepost.bot.conversation.Turn;

/** Understands a language or a country that is typed behind its command, or where its buttons have just been shown. */
final class Menus {

    private static final Set<String> SHOW_LANGUAGES = Set.of("language-menu", "unspoken-language");

    private static final Set<String> SHOW_COUNTRIES =
            Set.of("country-menu", "plan-without-country", Turn.DISTRESS, Turn.ASKED_FOR_PERSON);

    private final LanguageNames languages;
    private final CountryRecognizer countries;

    Menus(LanguageNames languages, CountryRecognizer countries) {
        this.languages = languages;
        this.countries = countries;
    }

    /** What she wants who typed this behind {@code /language}. */
    Intent language(String argument) {
        return argument.isBlank()
                ? new Intent.LanguageMenu(false)
                : chosenLanguage(argument).orElseGet(() -> new Intent.LanguageMenu(true));
    }

    /** What she wants who typed this behind {@code /country}. */
    Intent country(String argument) {
        return argument.isBlank()
                ? new Intent.CountryMenu(false)
                : chosenCountry(argument).orElseGet(() -> new Intent.CountryMenu(true));
    }

    /** The choice that she types instead of pressing its button; empty for everything else that she may say there. */
    Optional<Intent> choice(String text, Conversation conversation) {
        if (SHOW_LANGUAGES.stream().anyMatch(conversation::awaits)) {
            return chosenLanguage(text);
        }
        return SHOW_COUNTRIES.stream().anyMatch(conversation::awaits) || asksForCountry(conversation)
                ? chosenCountry(text)
                : Optional.empty();
    }

    /** An answer that needs her country ends with its buttons. */
    private static boolean asksForCountry(Conversation conversation) {
        return conversation.person().askedForCountry()
                && conversation.recent().stream()
                        .findFirst()
                        .filter(turn -> turn.isAnswered() && turn.jurisdiction().isEmpty())
                        .isPresent();
    }

    private Optional<Intent> chosenLanguage(String text) {
        return languages.code(text).map(Intent.LanguageChosen::new);
    }

    private Optional<Intent> chosenCountry(String text) {
        return countries
                .chosen(text)
                .map(country -> new Intent.CountryChosen(country.code().orElse("")));
    }
}
