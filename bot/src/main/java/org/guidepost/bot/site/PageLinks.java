package org.guidepost.bot.site;

import java.net.URI;
import java.util.Optional;
import org.guidepost.connectors.channel.Message.Link;
import org.guidepost.connectors.channel.terminal.TerminalChannel;

/**
 * The addresses of pages that people can read without signing in.
 *
 * @param publicAddress where people reach this guide in their browsers
 * @param localAddress where browsers of this very machine reach it, and so whoever sits at its terminal
 */
public record PageLinks(Optional<URI> publicAddress, Optional<URI> localAddress) {

    /** Where printable lists of steps are, below the guide's address; whoever knows the secret at the end may read one. */
    public static final String STEPS = "/steps/";

    /** Where what is stored about somebody can be downloaded, by whoever knows the secret at the end. */
    public static final String EXPORT = "/export/";

    private static final String WEB = "web";

    /** Whether people of a channel can be led to a page; those of the web channel always, as it knows where it is. */
    public boolean reach(String channel) {
        return channel.equals(WEB) || site(channel).isPresent();
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
                : new Link(label, site(channel).orElseThrow().resolve(path).toString());
    }

    private Optional<URI> site(String channel) {
        return publicAddress.or(() -> localAddress.filter(address -> channel.startsWith(TerminalChannel.PREFIX)));
    }
}
