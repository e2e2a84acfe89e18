package org.guidepost.evaluation.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A drawing with two axes as SVG. Both run from 0 to their maximum; what is drawn is given in their units.
 */
final class Plot {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 260;
    private static final int LEFT = 46;
    private static final int BOTTOM = 40;
    private static final int MARGIN = 12;
    private static final int TICKS = 5;

    private final double right;
    private final double top;
    private final StringBuilder marks = new StringBuilder();

    /**
     * @param right the maximum of the axis to the right
     * @param top that of the axis upwards
     */
    Plot(double right, double top) {
        this.right = right;
        this.top = top;
    }

    Plot line(List<Point> points, String style) {
        String places = points.stream()
                .map(point -> "%s,%s".formatted(number(x(point.x)), number(y(point.y))))
                .collect(Collectors.joining(" "));
        marks.append("<polyline class=\"%s\" points=\"%s\"/>".formatted(style, places));
        return this;
    }

    /**
     * A bar from the ground.
     *
     * @param title shown when somebody points at it
     */
    Plot bar(double from, double to, double height, String title) {
        marks.append("<rect class=\"bar\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"><title>%s</title></rect>"
                .formatted(
                        number(x(from)),
                        number(y(height)),
                        number(x(to) - x(from)),
                        number(y(0) - y(height)),
                        Html.text(title)));
        return this;
    }

    Plot dot(double x, double y, double radius, String title) {
        marks.append("<circle class=\"dot\" cx=\"%s\" cy=\"%s\" r=\"%s\"><title>%s</title></circle>"
                .formatted(number(x(x)), number(y(y)), number(radius), Html.text(title)));
        return this;
    }

    /** A word below the axis to the right. */
    Plot below(double x, String word) {
        marks.append(words(x(x), HEIGHT - BOTTOM + 14, "middle", word));
        return this;
    }

    /**
     * The whole drawing.
     *
     * @param description for people who do not see it
     */
    String svg(String description, String rightTitle, String upTitle) {
        return "<svg role=\"img\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\"><title>%s</title>"
                        .formatted(WIDTH, HEIGHT, WIDTH, HEIGHT, Html.text(description))
                + ticks()
                + marks
                + words((LEFT + WIDTH) / 2.0, HEIGHT - 6, "middle", rightTitle)
                + words(LEFT, MARGIN - 1, "start", upTitle)
                + "</svg>";
    }

    /** Lines at round parts of the axis upwards, with their values. */
    private String ticks() {
        StringBuilder ticks = new StringBuilder();
        for (int tick = 0; tick <= TICKS; tick++) {
            double value = top * tick / TICKS;
            ticks.append("<line class=\"tick\" x1=\"%d\" x2=\"%d\" y1=\"%s\" y2=\"%s\"/>"
                    .formatted(LEFT, WIDTH - MARGIN, number(y(value)), number(y(value))));
            ticks.append(words(LEFT - 6, y(value) + 4, "end", label(value, top)));
        }
        return ticks.toString();
    }

    /** Values along the axis to the right, for scales rather than categories. */
    Plot scale() {
        for (int tick = 0; tick <= TICKS; tick++) {
            below(right * tick / TICKS, label(right * tick / TICKS, right));
        }
        return this;
    }

    private static String words(double x, double y, String anchor, String words) {
        return "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>"
                .formatted(number(x), number(y), anchor, Html.text(words));
    }

    private double x(double value) {
        return LEFT + value / right * (WIDTH - LEFT - MARGIN);
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - value / top * (HEIGHT - BOTTOM - MARGIN - 6);
    }

    private static String label(double value, double maximum) {
        return String.format(Locale.ROOT, maximum >= TICKS ? "%.0f" : "%.1f", value);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** A place in the units of the axes. */
    record Point(double x, double y) {}
}
