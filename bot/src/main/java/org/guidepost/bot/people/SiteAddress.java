package org.guidepost.bot.people;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where the pages of this guide are. Never taken from a request, whose sender could make it lead elsewhere.
 *
 * @param configured the address that the operator has set
 * @param port of this machine, where she has not
 */
public record SiteAddress(Optional<URI> configured, Supplier<String> port) {

    /** Below the site's address; the link's secret follows. */
    public static final String SIGN_IN = "/sign-in/";

    /** Whether others than those at this very machine can open the links. */
    public boolean isPublic() {
        return configured.isPresent();
    }

    /** Whether browsers come by https. */
    public boolean isSecure() {
        return configured.filter(uri -> "https".equals(uri.getScheme())).isPresent();
    }

    /** The link that signs somebody in. */
    public String signIn(String secret) {
        return page(SIGN_IN + secret);
    }

    /** The whole address of a page. */
    public String page(String path) {
        return configured
                .orElseGet(() -> URI.create("http://localhost:" + port.get()))
                .resolve(path)
                .toString();
    }
}
