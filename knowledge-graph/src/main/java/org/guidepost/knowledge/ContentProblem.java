package org.guidepost.knowledge;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Something wrong with a content file, in a sentence for the person who wrote it.
 *
 * <p>Control characters that came from the file or its name are replaced, so that a problem is always one line of a terminal
 * or a log.
 *
 * @param file the file's path below its content folder, with the folder's name in front
 * @param line the line, from 1; 0 when the whole file is meant
 * @param reason what is wrong
 */
public record ContentProblem(String file, int line, String reason) implements Comparable<ContentProblem> {

    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\u2028-\\u202e\\u2066-\\u2069]");
    private static final Comparator<ContentProblem> ORDER = Comparator.comparing(ContentProblem::file)
            .thenComparingInt(ContentProblem::line)
            .thenComparing(ContentProblem::reason);

    public ContentProblem {
        file = UNSAFE.matcher(file).replaceAll("\ufffd");
        reason = UNSAFE.matcher(reason).replaceAll("\ufffd");
    }

    @Override
    public int compareTo(ContentProblem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ": " + reason : file + ": " + reason;
    }
}
