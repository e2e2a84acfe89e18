package org.guidepost.bot.conversation;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes the ids of everything that is stored: 128 random bits, URL-safe, so that no id can be guessed. */
public class Ids {

    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    /** A fresh id of 22 characters. */
    public String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
