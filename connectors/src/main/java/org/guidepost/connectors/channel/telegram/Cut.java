package org.guidepost.connectors.channel.telegram;

import java.text.BreakIterator;
import java.util.Locale;

/** Where a text is cut when only its beginning fits. */
final class Cut {

    private Cut() {}

    /**
     * The end of the longest piece that fits: at the last white space, or, where even the first word does not fit and has to
     * be broken, after the last whole character as people see it.
     *
     * @param from where the piece begins
     * @param room the escaped units there is room for
     * @param breakWords whether a first word that does not fit is broken; otherwise nothing fits
     */
    static int before(String text, int from, int room, boolean breakWords) {
        int fitting = fitting(text, from, room);
        int space = lastSpace(text, from, fitting);
        if (space > from) {
            return space;
        }
        return breakWords ? insideWord(text, from, fitting) : from;
    }

    /** Whether all the rest fits; as quick for a long one as for a short one. */
    static boolean fits(String text, int from, int room) {
        return from == text.length() || fitting(text, from, room) == text.length();
    }

    /** The first place from here on that is no white space. */
    static int afterSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int fitting(String text, int from, int room) {
        int used = 0;
        int at = from;
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

    private static int lastSpace(String text, int from, int end) {
        if (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            return end;
        }
        int at = end;
        while (at > from && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return text.substring(from, at).isBlank() ? from : at;
    }

    private static int insideWord(String text, int from, int end) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text.substring(from, Math.min(text.length(), end + 1)));
        int length = end - from;
        int boundary = characters.isBoundary(length) ? length : characters.preceding(length);
        // A heap of combining marks may be one character longer than a page.
        return boundary > 0 ? from + boundary : Math.max(end, from + Character.charCount(text.codePointAt(from)));
    }
}
