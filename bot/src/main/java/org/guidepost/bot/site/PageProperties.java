package org.guidepost.bot.site;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the pages that people can print.
 *
 * @param publicAddress where people reach this guide in their browsers, such as {@code https://guide.example.org}; without it
 *     only the web channel leads to pages, as it knows where it is
 * @param localAddress where browsers of this very machine reach a running guide; known to the program, not set by people
 */
@ConfigurationProperties("guidepost.pages")
public record PageProperties(
        @Nullable URI publicAddress, @Nullable URI localAddress) {

    public PageProperties {
        if (publicAddress != null && !isSite(publicAddress)) {
            throw new IllegalArgumentException(
                    "guidepost.pages.public-address must be an address like https://guide.example.org");
        }
    }

    private static boolean isSite(URI address) {
        return address.getHost() != null && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
    }

    /** The links that lead there. */
    public PageLinks links() {
        return new PageLinks(Optional.ofNullable(publicAddress), Optional.ofNullable(localAddress));
    }
}
