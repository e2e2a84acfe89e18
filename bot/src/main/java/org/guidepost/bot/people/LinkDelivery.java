package org.guidepost.bot.people;

/** A way on which a link to sign in reaches the person whose account it opens, and nobody else. */
public interface LinkDelivery {

    /** Whether this way leads to her. */
    boolean reaches(Account account);

    /**
     * Sends her a link; may take seconds.
     *
     * @param link which works for {@value #MINUTES} minutes
     * @param language in which she is written to, an ISO 639-1 code
     */
    void deliver(Account account, String link, String language);

    /** How long the link works. */
    int MINUTES = 15;
}
