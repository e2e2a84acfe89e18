package org.guidepost.bot.console.table;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Numbers as a small chart of bars, in the units of its picture. What is not 0 shows at least a little.
 *
 * @param width of the whole picture
 * @param height of the highest bar
 */
public record Bars(List<Bar> bars, int width, int height) {

    private static final int WIDTH = 10;
    private static final int STEP = WIDTH + 2;
    private static final int HEIGHT = 36;

    public Bars {
        bars = List.copyOf(bars);
    }

    /** One bar for each number, in their order; none may be negative. */
    public static Bars of(List<? extends Number> numbers) {
        long most =
                Math.max(1, numbers.stream().mapToLong(Number::longValue).max().orElse(1));
        return new Bars(
                IntStream.range(0, numbers.size())
                        .mapToObj(place -> bar(place, numbers.get(place).longValue(), most))
                        .toList(),
                numbers.size() * STEP,
                HEIGHT);
    }

    private static Bar bar(int place, long number, long most) {
        long height = Math.ceilDiv(number * HEIGHT, most);
        return new Bar(place * STEP, HEIGHT - height, WIDTH, height);
    }

    /** A bar. */
    public record Bar(int x, long y, int width, long height) {}
}
