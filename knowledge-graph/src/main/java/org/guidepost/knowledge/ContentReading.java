package org.guidepost.knowledge;

import java.util.List;

/** What came of reading content files. */
public sealed interface ContentReading {

    /** Every file is as it should be. */
    record Accepted(Content content) implements ContentReading {}

    /**
     * Something is wrong, so nothing is taken.
     *
     * @param problems all of them, sorted by file and line, never empty
     */
    record Refused(List<ContentProblem> problems) implements ContentReading {

        public Refused {
            problems = problems.stream().distinct().sorted().toList();
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("Content is refused for a reason");
            }
        }
    }
}
