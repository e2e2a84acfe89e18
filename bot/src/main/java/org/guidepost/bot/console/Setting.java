package org.guidepost.bot.console;

/**
 * How something is set.
 *
 * @param name of the property
 * @param value what it is; empty if it is not set, and hidden if it is a secret
 * @param origin where it was set: {@code environment}, {@code command-line}, {@code file}, {@code program} or {@code default}
 * @param isSecret whether its value is shown to nobody
 */
record Setting(String name, String value, String origin, boolean isSecret) {}
