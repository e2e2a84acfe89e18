package org.guidepost.knowledge;

/**
 * A content file that lies in no folder: it is added to those of the folders, or stands in for the one at the same place, as a
 * file of an operator's own folder does.
 *
 * @param path below the content folder, with forward slashes
 * @param yaml what stands in it
 */
public record PublishedFile(String path, String yaml) {

    /** Stands in front of the path where a {@link ContentProblem} names the file. */
    public static final String SHOWN_IN = "published/";
}
