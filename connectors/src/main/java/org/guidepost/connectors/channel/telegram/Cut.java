package org.guidepost.connectors.channel.telegram;

import java.text.BreakIterator;
import java.util.Locale;

/** Where a text is cut when only its beginning fits. */
final class Cut {

    private Cut() {}

    /**
     * The length of the longest beginning that fits: to the last white space, or, where even the first word does not fit
     * and has to be broken, to the last whole character as people see it.
     *
     * @param room the escaped units there is room for
     * @param breakWords whether a first word that does not fit is broken; otherwise nothing fits
     */
    static int before(String text, int room, boolean breakWords) {
        int fitting = fitting(text, room);
        int space = lastSpace(text, fitting);
        if (space > 0) {
            return space;
        }
        return breakWords ? insideWord(text, fitting) : 0;
    }

    /** Whether a whole text fits; as quick for a long one as for a short one. */
    static boolean fits(String text, int room) {
        return text.isEmpty() || fitting(text, room) == text.length();
    }

    private static int fitting(String text, int room) {
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            used += HtmlText.escapedLength(codePoint);
            if (used > room) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private static int lastSpace(String text, int end) {
        if (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            return end;
        }
        int at = end;
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return text.substring(0, at).isBlank() ? 0 : at;
    }

    private static int insideWord(String text, int end) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text.substring(0, Math.min(text.length(), end + 1)));
        int boundary = characters.isBoundary(end) ? end : characters.preceding(end);
        // A heap of combining marks may be one character longer than a page.
        return boundary > 0 ? boundary : Math.max(end, Character.charCount(text.codePointAt(0)));
    }
}
