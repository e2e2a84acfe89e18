package org.guidepost.bot.console;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** What changes between two texts, line by line. */
final class TextDifference {

    private TextDifference() {}

    /** All lines in their order, each with what becomes of it. */
    static List<Line> between(List<String> before, List<String> after) {
        List<Line> lines = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
            switch (delta.getType()) {
                case EQUAL -> add(lines, Change.SAME, delta.getSource().getLines());
                case DELETE -> add(lines, Change.GONE, delta.getSource().getLines());
                case INSERT -> add(lines, Change.NEW, delta.getTarget().getLines());
                case CHANGE -> {
                    add(lines, Change.GONE, delta.getSource().getLines());
                    add(lines, Change.NEW, delta.getTarget().getLines());
                }
            }
        }
        return lines;
    }

    private static void add(List<Line> lines, Change change, List<String> texts) {
        texts.forEach(text -> lines.add(new Line(change, text)));
    }

    /** What becomes of a line. */
    enum Change {
        SAME,
        GONE,
        NEW
    }

    /** A line. */
    record Line(Change change, String text) {}
}
