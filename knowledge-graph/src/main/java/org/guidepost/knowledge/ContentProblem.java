package org.guidepost.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something wrong with a content file, in a sentence for the person who wrote it.
 *
 * <p>Control characters that came from the file or its name are replaced, so that a problem is always one line of a terminal
 * or a log.
 *
 * @param file the file's path below its content folder, with the folder's name in front
 * @param line the line, from 1; 0 when the whole file is meant
 * @param rule the code of the rule that is broken, for who says it in another language; empty if only those who keep the files
 *     can break it
 * @param details what the rule is broken by: keys, numbers, codes, in the order of the sentence; nothing that people wrote
 * @param reason what is wrong, in English
 */
public record ContentProblem(String file, int line, String rule, List<String> details, String reason)
        implements Comparable<ContentProblem> {

    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\u2028-\\u202e\\u2066-\\u2069]");
    private static final Comparator<ContentProblem> ORDER = Comparator.comparing(ContentProblem::file)
            .thenComparingInt(ContentProblem::line)
            .thenComparing(ContentProblem::reason);

    public ContentProblem {
        details = List.copyOf(details);
        file = UNSAFE.matcher(file).replaceAll("\ufffd");
        reason = UNSAFE.matcher(reason).replaceAll("\ufffd");
    }

    /** One without a code. */
    public ContentProblem(String file, int line, String reason) {
        this(file, line, "", List.of(), reason);
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
