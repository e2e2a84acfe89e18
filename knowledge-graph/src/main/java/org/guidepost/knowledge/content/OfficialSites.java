package org.guidepost.knowledge.content;

import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.guidepost.knowledge.Authority;

/** The sites of the authorities that the content knows, each with all hosts below its own. */
final class OfficialSites {

    private static final String WWW = "www.";

    private final Set<String> hosts;

    OfficialSites(Collection<Authority> authorities) {
        this.hosts = authorities.stream()
                .map(Authority::url)
                .map(OfficialSites::host)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a page is on one of them. */
    boolean hold(URI page) {
        String host = host(page);
        return hosts.stream().anyMatch(site -> host.equals(site) || host.endsWith("." + site));
    }

    private static String host(URI page) {
        String host = Objects.requireNonNullElse(page.getHost(), "").toLowerCase(Locale.ROOT);
        return host.startsWith(WWW) ? host.substring(WWW.length()) : host;
    }
}
