package org.guidepost.bot.console.table;

/** Text that no spreadsheet takes for a formula. */
final class InertText {

    /** With which formulas begin, in the wide letters of East Asia too. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private InertText() {}

    /** The same text, with an apostrophe before it if it could be a formula. */
    static String of(String text) {
        return isFormula(text) || isFormula(text.strip()) ? "'" + text : text;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
