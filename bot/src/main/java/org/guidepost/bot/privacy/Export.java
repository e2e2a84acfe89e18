package org.guidepost.bot.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guidepost.bot.attachment.StoredFile;

/**
 * What is stored about one person.
 *
 * @param values for each kind of node, in small letters, its nodes with their properties; moments in ISO 8601. The files among
 *     them have the {@code path} at which the archive holds them
 * @param files the pictures and documents of her talks
 */
public record Export(Map<String, Object> values, List<StoredFile> files) {

    public Export {
        values = new LinkedHashMap<>(values);
        files = List.copyOf(files);
    }

    /** Where a file lies in the archive: two may have the same name. */
    static String path(String id, String name) {
        return "files/%s/%s".formatted(id, name);
    }

    /**
     * How much the files are.
     *
     * @param files how many
     * @param bytes all of them together
     */
    public record Size(int files, long bytes) {}
}
