package org.guidepost.bot.console;

/** What a page is about has gone, or never was. */
final class NotThereException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
