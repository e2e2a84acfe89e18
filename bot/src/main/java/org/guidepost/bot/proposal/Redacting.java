package org.guidepost.bot.proposal;

/** Takes out of a text what tells who somebody is. */
@FunctionalInterface
public interface Redacting {

    String redacted(String text);
}
