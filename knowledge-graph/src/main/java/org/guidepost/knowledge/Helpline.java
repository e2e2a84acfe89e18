package org.guidepost.knowledge;

import java.net.URI;
import java.time.Year;
import java.util.Optional;

/**
 * A telephone line for people in danger or distress.
 *
 * @param asOf the year in which the number was seen, empty if unknown
 */
public record Helpline(Purpose purpose, String name, String number, URI url, Optional<Year> asOf) {

    public Helpline {
        Forms.requireText("name", name);
        Forms.requireText("number", number);
    }

    /** Whom it helps. */
    public enum Purpose {
        /** People who suffer violence, at home or elsewhere. */
        VIOLENCE,
        /** People who can't go on, or think of ending their life. */
        CRISIS
    }
}
