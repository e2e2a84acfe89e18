package org.guidepost.knowledge.content;

import java.util.List;
import java.util.Optional;
import org.guidepost.knowledge.StepText;

/** Reads what a step says, which stands under the same keys in every language. */
record StepTexts(String title, String text, String where, String cost, String time, List<String> papers) {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 800;
    private static final int LONGEST_REMARK = 240;

    static StepTexts read(YamlMap map) {
        return new StepTexts(
                map.text("title", LONGEST_TITLE),
                map.text("text", LONGEST_TEXT),
                map.text("where", LONGEST_REMARK),
                map.text("cost", LONGEST_REMARK),
                map.text("time", LONGEST_REMARK),
                map.textsIfAny("papers", LONGEST_REMARK));
    }

    StepText value() {
        return new StepText(title, text, where, cost, time, papers);
    }

    /** The text of a mapping that holds nothing else. */
    static Optional<StepText> whole(YamlMap map) {
        StepTexts texts = read(map);
        return map.build(texts::value);
    }
}
