package org.guidepost.knowledge;

import java.net.URI;
import java.util.Optional;

/**
 * Who says so.
 *
 * @param url the page, for every kind but {@link Kind#GENERAL}
 * @param publisher who stands behind the page; empty for general knowledge
 */
public record Source(Optional<URI> url, Optional<String> publisher, Kind kind) {

    public Source {
        if (kind == Kind.GENERAL && url.isPresent()) {
            throw new IllegalArgumentException("a source of kind general has no url");
        }
        if (kind != Kind.GENERAL && (url.isEmpty() || publisher.isEmpty())) {
            throw new IllegalArgumentException("a source of any kind but general needs a url and a publisher");
        }
    }

    /** How close a source is to the law. */
    public enum Kind {
        /** The authority itself. */
        OFFICIAL,
        /** A body with a public task, such as a chamber or a publicly funded advice centre. */
        SEMI_OFFICIAL,
        /** Everybody else: accountants, law firms, newspapers, banks. */
        SECONDARY,
        /** General knowledge without a page. */
        GENERAL
    }
}
