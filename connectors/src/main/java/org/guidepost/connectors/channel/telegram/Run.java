package org.guidepost.connectors.channel.telegram;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in one style: what Telegram calls an entity.
 *
 * @param text plain and clean, see {@link HtmlText#clean}
 * @param style how it looks
 * @param url where it leads, for links only
 */
record Run(String text, Style style, @Nullable String url) {

    private static final int LONGEST_URL = 2_000;

    /** The looks that are used. */
    enum Style {
        PLAIN("", ""),
        BOLD("<b>", "</b>"),
        ITALIC("<i>", "</i>"),
        LINK("<a href=\"", "</a>");

        private final String open;
        private final String close;

        Style(String open, String close) {
            this.open = open;
            this.close = close;
        }
    }

    static Run plain(String text) {
        return new Run(HtmlText.clean(text), Style.PLAIN, null);
    }

    static Run bold(String text) {
        return new Run(HtmlText.clean(text), Style.BOLD, null);
    }

    static Run italic(String text) {
        return new Run(HtmlText.clean(text), Style.ITALIC, null);
    }

    /** A link; where the address is too long for one, its label and its address as text. */
    static Run link(String label, String url) {
        String clean = HtmlText.clean(url).strip();
        String text = label.isBlank() ? clean : HtmlText.clean(label);
        return HtmlText.escape(clean).length() <= LONGEST_URL
                ? new Run(text, Style.LINK, clean)
                : plain(text.equals(clean) ? text : text + ": " + clean);
    }

    /** The same style with other text. */
    Run with(String other) {
        return new Run(other, style, url);
    }

    String html() {
        return text.isEmpty() ? "" : opening() + HtmlText.escape(text) + style.close;
    }

    /** The units of the mark-up round the text. */
    int frame() {
        return opening().length() + style.close.length();
    }

    /** As it reads where no mark-up is shown. */
    String bare() {
        return url == null || text.equals(url) ? text : text + ": " + url;
    }

    private String opening() {
        return url == null ? style.open : style.open + HtmlText.escape(url) + "\">";
    }
}
