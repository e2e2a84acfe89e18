package org.guidepost.bot.understanding;

import java.util.Optional;
import org.guidepost.bot.mentoring.CaseWishCode;
import org.guidepost.bot.plan.PlanWish;
import org.guidepost.bot.plan.PlanWishCode;
import org.guidepost.bot.profile.ProfileWishCode;
import org.guidepost.bot.survey.SurveyWishCode;

/**
 * The ids of buttons: short enough for Telegram's 64 bytes, and enough to act on without looking anything up, so that a
 * button still works after a restart.
 */
public final class ChoiceIds {

    private static final String TOPIC = "q:";
    private static final String MORE = "m:";
    private static final String COUNTRY = "c:";
    private static final String LANGUAGE = "l:";
    private static final String CORRECTED_LANGUAGE = "la:";
    private static final String IN = "@";
    private static final String PLAN = "s:";
    private static final String UP = "f+:";
    private static final String DOWN = "f-:";
    private static final String FEEDBACK = "r:";
    private static final String PERSON = "person";
    private static final String ERASE = "erase";
    private static final String COUNTRY_MENU = "countries";
    private static final String LANGUAGE_MENU = "languages";
    private static final String OTHER_COUNTRY = "other";

    private ChoiceIds() {}

    /** @param country that the topic is shown for, if it is not her own */
    public static String topic(String entry, Optional<String> country) {
        return TOPIC + entry + in(country);
    }

    /** @param country that the facts are of, if it is not her own */
    public static String moreFacts(String entry, Optional<String> country) {
        return MORE + entry + in(country);
    }

    private static String in(Optional<String> country) {
        return country.map(code -> IN + code).orElse("");
    }

    public static String country(String code) {
        return COUNTRY + code;
    }

    public static String otherCountry() {
        return COUNTRY + OTHER_COUNTRY;
    }

    public static String countryMenu() {
        return COUNTRY_MENU;
    }

    public static String language(String code) {
        return LANGUAGE + code;
    }

    /** To have the last question answered anew, as one of this language. */
    public static String correctedLanguage(String code) {
        return CORRECTED_LANGUAGE + code;
    }

    public static String languageMenu() {
        return LANGUAGE_MENU;
    }

    public static String plan(PlanWish wish) {
        return PLAN + PlanWishCode.of(wish);
    }

    public static String helpful(String turn) {
        return UP + turn;
    }

    public static String notHelpful(String turn) {
        return DOWN + turn;
    }

    public static String feedback(FeedbackWish wish) {
        return FEEDBACK + FeedbackWishCode.of(wish);
    }

    public static String person() {
        return PERSON;
    }

    public static String erase() {
        return ERASE;
    }

    /** What the press of a button means; anything may be sent here by anybody, so anything is understood as something. */
    static Intent intent(String id) {
        int colon = id.indexOf(':');
        String rest = id.substring(colon + 1);
        return switch (id.substring(0, colon + 1)) {
            case TOPIC -> new Intent.TopicChosen(entry(rest), countryIn(rest));
            case MORE -> new Intent.MoreFacts(entry(rest), countryIn(rest));
            case COUNTRY -> new Intent.CountryChosen(OTHER_COUNTRY.equals(rest) ? "" : rest);
            case LANGUAGE -> new Intent.LanguageChosen(rest);
            case CORRECTED_LANGUAGE -> new Intent.LanguageCorrected(rest, "");
            case PLAN ->
                PlanWishCode.wish(rest).<Intent>map(Intent.Planning::new).orElseGet(Intent.Unknown::new);
            case CaseWishCode.PREFIX ->
                CaseWishCode.wish(rest).<Intent>map(Intent.Casework::new).orElseGet(Intent.Unknown::new);
            case ProfileWishCode.PREFIX ->
                ProfileWishCode.wish(rest).<Intent>map(Intent.Profiling::new).orElseGet(Intent.Unknown::new);
            case SurveyWishCode.PREFIX ->
                SurveyWishCode.wish(rest).<Intent>map(Intent.Surveying::new).orElseGet(Intent.Unknown::new);
            case UP -> new Intent.Rated(rest, true);
            case DOWN -> new Intent.Rated(rest, false);
            case FEEDBACK ->
                FeedbackWishCode.wish(rest).<Intent>map(Intent.Feedback::new).orElseGet(Intent.Unknown::new);
            default -> plain(id);
        };
    }

    private static String entry(String rest) {
        return rest.split(IN, 2)[0];
    }

    private static Optional<String> countryIn(String rest) {
        return Optional.of(rest.indexOf(IN)).filter(at -> at >= 0).map(at -> rest.substring(at + IN.length()));
    }

    private static Intent plain(String id) {
        return switch (id) {
            case PERSON -> new Intent.PersonWanted();
            case COUNTRY_MENU -> new Intent.CountryMenu(false);
            case LANGUAGE_MENU -> new Intent.LanguageMenu(false);
            case ERASE -> new Intent.ErasureWanted(true);
            default -> new Intent.Unknown();
        };
    }
}
