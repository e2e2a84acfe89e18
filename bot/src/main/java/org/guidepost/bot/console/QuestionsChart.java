package org.guidepost.bot.console;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.guidepost.bot.insight.Numbers;

/**
 * The questions of each week as a bar: answered, asked back, left to people, declined, from the bottom up. The picture is
 * {@value #WIDTH} wide and {@value #HEIGHT} high.
 *
 * @param most how many questions the highest bar stands for
 */
record QuestionsChart(int most, List<Bar> bars) {

    static final int WIDTH = 360;
    static final int HEIGHT = 140;

    private static final int GAP = 6;

    QuestionsChart {
        bars = List.copyOf(bars);
    }

    /** @param weeks this week first */
    static QuestionsChart of(List<Numbers> weeks) {
        List<Numbers> inOrder = new ArrayList<>(weeks);
        Collections.reverse(inOrder);
        int most = inOrder.stream().mapToInt(Numbers::questions).max().orElse(0);
        int width = WIDTH / Math.max(1, inOrder.size());
        List<Bar> bars = new ArrayList<>();
        for (int place = 0; place < inOrder.size(); place++) {
            Numbers week = inOrder.get(place);
            int left = place * width + GAP / 2;
            int foot = HEIGHT;
            for (Part part : Part.values()) {
                int height = most == 0 ? 0 : Math.round((float) part.of.applyAsInt(week) * HEIGHT / most);
                if (height > 0) {
                    bars.add(new Bar(part.kind(), left, foot - height, width - GAP, height));
                }
                foot -= height;
            }
        }
        return new QuestionsChart(most, bars);
    }

    private enum Part {
        ANSWERED(Numbers::answered),
        BACK(Numbers::askedBack),
        LEFT(Numbers::escalated),
        DECLINED(Numbers::declined);

        private final ToIntFunction<Numbers> of;

        Part(ToIntFunction<Numbers> of) {
            this.of = of;
        }

        String kind() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A piece of a bar.
     *
     * @param kind answered, back, left or declined
     */
    record Bar(String kind, int x, int y, int width, int height) {}
}
