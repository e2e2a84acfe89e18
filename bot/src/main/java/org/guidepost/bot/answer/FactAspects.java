package org.guidepost.bot.answer;

import java.util.regex.Pattern;
import org.guidepost.bot.understanding.Intent.Aspect;

/** Sees from a fact's text whether it tells what something costs, how long it takes, or where it is done. */
final class FactAspects {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String CURRENCY =
            "(€|EUR|PLN|TRY|\\bTL\\b|zł|euro|lir|zlot|евро|євро|злот|лир|лір|يورو|زلوتي|ليرة)";

    /** A number beside a currency, in the ten languages. */
    private static final Pattern COST = Pattern.compile(CURRENCY + ".{0,6}\\d|\\d.{0,8}" + CURRENCY, FLAGS);

    /** A number beside days, weeks, months or hours. */
    private static final Pattern TIME = Pattern.compile(
            "\\d.{0,14}(day|week|month|hour|päiv|viik|kuuka|tunt|gün|hafta|\\bay\\b|saat|día|semana|mes|hora|dia|dni|tydzie"
                    + "|tygod|miesi|godzin|deň|dňoch|týžd|mesiac|hodín|дн|ден|недел|месяц|час|тиж|місяц|годин|يوم|أيام|أسبوع"
                    + "|شهر|ساعة)",
            FLAGS);

    /** A web address, or the name of an office in brackets, is where things are done. */
    private static final Pattern PLACE = Pattern.compile("online|\\.(fi|pl|es|pt|sk|tr|eu)\\b|\\([A-ZÀ-Ž][^)]+\\)");

    private FactAspects() {}

    static boolean tells(String text, Aspect aspect) {
        return switch (aspect) {
            case COST -> COST.matcher(text).find();
            case TIME -> TIME.matcher(text).find();
            case PLACE -> PLACE.matcher(text).find();
            case COUNTRY -> false;
        };
    }
}
