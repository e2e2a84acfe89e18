package org.guidepost.connectors.channel.telegram;

/** The text of Telegram's HTML: what must be escaped, and what no message may contain. */
final class HtmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private HtmlText() {}

    /**
     * Text that can be sent: lone surrogates, which UTF-8 can't carry, become U+FFFD; control characters other than line
     * feed and tab are left out. Everything else stays as it is.
     */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(HtmlText::sendable).filter(HtmlText::kept).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.chars().forEach(unit -> appendEscaped(escaped, (char) unit));
        return escaped.toString();
    }

    /** How many units a code point takes once it is escaped. */
    static int escapedLength(int codePoint) {
        return switch (codePoint) {
            case '&' -> "&amp;".length();
            case '<' -> "&lt;".length();
            case '>' -> "&gt;".length();
            case '"' -> "&quot;".length();
            default -> Character.charCount(codePoint);
        };
    }

    private static void appendEscaped(StringBuilder escaped, char unit) {
        switch (unit) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            default -> escaped.append(unit);
        }
    }

    private static int sendable(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE ? REPLACEMENT : codePoint;
    }

    private static boolean kept(int codePoint) {
        return codePoint == '\n' || codePoint == '\t' || !Character.isISOControl(codePoint);
    }
}
