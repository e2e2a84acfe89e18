package org.guidepost.knowledge;

import java.util.Comparator;
import java.util.List;

/**
 * What came of reading content files for the people who keep them.
 *
 * @param remarks on accepted content, sorted by kind, then by file and line; empty where the content was refused
 */
public record ContentReview(ContentReading reading, List<ContentRemark> remarks) {

    public ContentReview {
        remarks = remarks.stream()
                .sorted(Comparator.comparing(ContentRemark::kind).thenComparing(ContentRemark::place))
                .toList();
    }
}
