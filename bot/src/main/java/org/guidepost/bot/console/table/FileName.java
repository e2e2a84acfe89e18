package org.guidepost.bot.console.table;

import org.springframework.http.ContentDisposition;

/** How a table is called that is taken away: by the last word of its page's address. */
final class FileName {

    private FileName() {}

    /** The header that says so. */
    static String of(String path, String kind) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return ContentDisposition.attachment()
                .filename(last + "." + kind)
                .build()
                .toString();
    }
}
