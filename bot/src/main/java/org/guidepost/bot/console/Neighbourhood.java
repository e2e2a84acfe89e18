package org.guidepost.bot.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guidepost.bot.catalog.TopicPage;
import org.guidepost.bot.catalog.TopicPage.Near;

/**
 * A picture of a topic and of the topics beside it, drawn in units of a phone's narrow screen: those that lead to it above it,
 * those that it leads to below it, those of its group below these. Each box is a link, so the graph can be walked.
 *
 * @param height of the picture, whose width is {@value #WIDTH}
 */
record Neighbourhood(int height, List<Box> boxes, List<Line> lines) {

    static final int WIDTH = 360;

    private static final int BOX_WIDTH = 168;
    private static final int BOX_HEIGHT = 46;
    private static final int GAP = 12;
    private static final int BETWEEN = 34;
    private static final int MOST = 6;
    private static final int LETTERS = 22;
    private static final int MOST_LINES = 2;

    Neighbourhood {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    static Neighbourhood of(TopicPage topic) {
        List<Near> towards = topic.leadingHere().stream()
                .filter(near -> !topic.related().contains(near))
                .limit(MOST)
                .toList();
        List<Near> onward = topic.related().stream().limit(MOST).toList();
        List<Near> siblings = topic.siblings().stream()
                .filter(near -> !towards.contains(near) && !onward.contains(near))
                .limit(MOST)
                .toList();
        int middle = depth(towards);
        Box centre = new Box((WIDTH - BOX_WIDTH) / 2, middle, words(topic.title()), "", "centre");
        int below = middle + BOX_HEIGHT + BETWEEN;
        List<Box> above = row(towards, 0, "towards");
        List<Box> under = row(onward, below, "onward");
        List<Box> last = row(siblings, below + depth(onward), "sibling");
        List<Box> boxes = Stream.of(above, under, last, List.of(centre))
                .flatMap(List::stream)
                .toList();
        return new Neighbourhood(
                boxes.stream().mapToInt(Box::y).max().orElse(0) + BOX_HEIGHT,
                boxes,
                boxes.stream()
                        .filter(box -> !box.equals(centre))
                        .map(box -> Line.between(centre, box))
                        .toList());
    }

    /** How much room boxes take, with the room that is left below them. */
    private static int depth(List<Near> near) {
        int rows = (near.size() + 1) / 2;
        return rows == 0 ? 0 : rows * (BOX_HEIGHT + GAP) - GAP + BETWEEN;
    }

    private static List<Box> row(List<Near> near, int top, String kind) {
        List<Box> boxes = new ArrayList<>();
        for (Near other : near) {
            int place = boxes.size();
            boolean alone = place % 2 == 0 && place == near.size() - 1;
            int left = place % 2 == 0 ? 0 : WIDTH - BOX_WIDTH;
            boxes.add(new Box(
                    alone ? (WIDTH - BOX_WIDTH) / 2 : left,
                    top + place / 2 * (BOX_HEIGHT + GAP),
                    words(other.title()),
                    KnowledgeTables.topic(other.id()),
                    kind));
        }
        return boxes;
    }

    /** A title in lines that fit a box; what does not fit is cut. */
    private static List<String> words(String title) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : title.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.size() <= MOST_LINES ? lines : List.of(lines.getFirst(), lines.get(1) + " …");
    }

    /**
     * A topic in the picture.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param address of its page; empty for the one in the centre, whose page this is
     * @param kind centre, towards, onward or sibling
     */
    record Box(int x, int y, List<String> words, String address, String kind) {

        Box {
            words = List.copyOf(words);
        }

        /** The middle of the box. */
        public int middleX() {
            return x + BOX_WIDTH / 2;
        }

        /** The middle of the box. */
        public int middleY() {
            return y + BOX_HEIGHT / 2;
        }

        /** Where the first line of words stands. */
        public int firstLine() {
            return middleY() + 5 - (words.size() - 1) * 9;
        }
    }

    /** A line between two boxes, hidden where it runs below them. */
    record Line(int fromX, int fromY, int toX, int toY) {

        static Line between(Box from, Box to) {
            return new Line(from.middleX(), from.middleY(), to.middleX(), to.middleY());
        }
    }
}
