package org.guidepost.bot.site;

import java.net.URI;
import java.util.Optional;
import org.guidepost.connectors.channel.Message.Link;

/**
 * The addresses of printable pages.
 *
 * @param publicAddress where people reach this guide in their browsers; without it, only the web channel leads to pages
 */
public record PageLinks(Optional<URI> publicAddress) {

    /** Where the pages are, below the guide's address; whoever knows the secret at the end may read the page. */
    public static final String FOLDER = "/steps/";

    private static final String WEB = "web";

    /** Whether people of a channel can be led to a page. */
    public boolean reach(String channel) {
        return publicAddress.isPresent() || channel.equals(WEB);
    }

    /** The link to a page: within this very site where that is possible. */
    public Link to(String secret, String label, String channel) {
        String path = FOLDER + secret;
        return channel.equals(WEB)
                ? new Link(label, path)
                : new Link(label, publicAddress.orElseThrow().resolve(path).toString());
    }
}
