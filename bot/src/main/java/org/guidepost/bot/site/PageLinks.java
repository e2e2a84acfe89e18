package org.guidepost.bot.site;

import java.net.URI;
import java.util.Optional;
import org.guidepost.connectors.channel.Message.Link;

/**
 * The addresses of pages that people can read without signing in.
 *
 * @param publicAddress where people reach this guide in their browsers; without it, only the web channel leads to pages
 */
public record PageLinks(Optional<URI> publicAddress) {

    /** Where printable lists of steps are, below the guide's address; whoever knows the secret at the end may read one. */
    public static final String STEPS = "/steps/";

    /** Where what is stored about somebody can be downloaded, by whoever knows the secret at the end. */
    public static final String EXPORT = "/export/";

    private static final String WEB = "web";

    /** Whether people of a channel can be led to a page. */
    public boolean reach(String channel) {
        return publicAddress.isPresent() || channel.equals(WEB);
    }

    /**
     * The link to a page: within this very site where that is possible.
     *
     * @param folder {@link #STEPS} or {@link #EXPORT}
     */
    public Link to(String folder, String secret, String label, String channel) {
        String path = folder + secret;
        return channel.equals(WEB)
                ? new Link(label, path)
                : new Link(label, publicAddress.orElseThrow().resolve(path).toString());
    }
}
