package org.guidepost.knowledge.content;

import java.time.LocalDate;
import java.util.List;
import org.guidepost.knowledge.Entry;

/** A file below {@code entries} or {@code boundaries}. */
final class EntryFile {

    private static final int LONGEST_ID = 80;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST_TEXT = 2_500;
    private static final int LONGEST_NEXT = 400;
    private static final int LONGEST_VARIANT = 300;

    private EntryFile() {}

    static void readTopic(YamlMap file, Manuscript manuscript) {
        read(file, manuscript, Entry.Kind.TOPIC, "topic");
    }

    static void readBoundary(YamlMap file, Manuscript manuscript) {
        read(file, manuscript, Entry.Kind.BOUNDARY, "id");
    }

    private static void read(YamlMap file, Manuscript manuscript, Entry.Kind kind, String idKey) {
        String id = file.text(idKey, LONGEST_ID);
        FileName.mustAgree(file, idKey, id, manuscript.problems());
        Entry.State state = file.choice("state", Entry.State.class);
        LocalDate updated = file.date("updated");
        String title = file.text("title", LONGEST_TITLE);
        List<String> labels = file.texts("labels", LONGEST_LABEL);
        String text = file.text("text", LONGEST_TEXT);
        String next = file.text("next", LONGEST_NEXT);
        List<String> variants = file.texts("variants", LONGEST_VARIANT);
        String language = file.place().file().language();
        file.build(() -> new Entry(id, kind, language, title, labels, text, next, variants, state, updated))
                .ifPresent(entry -> manuscript.entries().add(new Placed<>(entry, file.place())));
    }
}
