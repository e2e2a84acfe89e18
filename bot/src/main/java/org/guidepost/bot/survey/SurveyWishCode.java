package org.guidepost.bot.survey;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Wishes as short words that fit into a button: {@code pick:AbC…:2:1}. */
public final class SurveyWishCode {

    /** What the ids of such buttons begin with. */
    public static final String PREFIX = "v:";

    private static final String START = "survey_";
    private static final String ID = "[A-Za-z0-9_-]{1,40}";
    private static final Pattern CODE = Pattern.compile("([a-z]+):(" + ID + ")(?::(\\d{1,2}))?(?::(\\d{1,2}))?");
    private static final Pattern STARTED = Pattern.compile(START + "(" + ID + ")");

    private SurveyWishCode() {}

    /** The id of a button. */
    public static String button(SurveyWish wish) {
        return PREFIX
                + switch (wish) {
                    case SurveyWish.Choose() -> "choose";
                    case SurveyWish.Stop() -> "stop";
                    case SurveyWish.Open(String survey) -> "open:" + survey;
                    case SurveyWish.Begin(String survey) -> "begin:" + survey;
                    case SurveyWish.Decline(String survey) -> "decline:" + survey;
                    case SurveyWish.Done(String survey, int question) -> "done:" + survey + ':' + question;
                    case SurveyWish.Skip(String survey, int question) -> "skip:" + survey + ':' + question;
                    case SurveyWish.Pick(String survey, int question, int choice) ->
                        "pick:" + survey + ':' + question + ':' + choice;
                    case SurveyWish.Write _ -> throw new IllegalArgumentException("What somebody writes is no button");
                };
    }

    /** The wish of a code; anything may be sent by anybody, so it may be none. */
    public static Optional<SurveyWish> wish(String code) {
        if (code.equals("choose")) {
            return Optional.of(new SurveyWish.Choose());
        }
        if (code.equals("stop")) {
            return Optional.of(new SurveyWish.Stop());
        }
        Matcher parts = CODE.matcher(code);
        return parts.matches() ? wish(parts) : Optional.empty();
    }

    private static Optional<SurveyWish> wish(Matcher parts) {
        String survey = parts.group(2);
        int question = number(parts, 3);
        int choice = number(parts, 4);
        return switch (parts.group(1)) {
            case "open" -> Optional.of(new SurveyWish.Open(survey));
            case "begin" -> Optional.of(new SurveyWish.Begin(survey));
            case "decline" -> Optional.of(new SurveyWish.Decline(survey));
            case "done" -> Optional.of(new SurveyWish.Done(survey, question));
            case "skip" -> Optional.of(new SurveyWish.Skip(survey, question));
            case "pick" -> Optional.of(new SurveyWish.Pick(survey, question, choice));
            default -> Optional.empty();
        };
    }

    /** What is not said is 0: no question and no choice has that number. */
    private static int number(Matcher parts, int group) {
        return Optional.ofNullable(parts.group(group)).map(Integer::parseInt).orElse(0);
    }

    /** What a link to Telegram hands over so that it leads to a survey: {@code /start survey_AbC…}. */
    public static String start(String survey) {
        return START + survey;
    }

    /** The wish of somebody who came by such a link. */
    public static Optional<SurveyWish> started(String argument) {
        Matcher parts = STARTED.matcher(argument);
        return parts.matches() ? Optional.of(new SurveyWish.Open(parts.group(1))) : Optional.empty();
    }
}
