package org.guidepost.evaluation.metric;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Something that is measured over the cases of a run.
 *
 * @param name as suites and reports call it
 * @param meaning what it says, in half a sentence
 * @param value not a number where the cases do not say
 */
public record Metric(String name, String meaning, Better better, Unit unit, ToDoubleFunction<List<Case>> value) {

    static Metric share(String name, String meaning, Better better, ToDoubleFunction<List<Case>> value) {
        return new Metric(name, meaning, better, Unit.SHARE, value);
    }

    public double of(List<Case> cases) {
        return value.applyAsDouble(cases);
    }

    /** A value of this metric as people read it. */
    public String written(double number) {
        return Double.isNaN(number) ? "–" : String.format(Locale.ROOT, unit.format, number * unit.factor);
    }

    /** In which direction a metric improves. */
    public enum Better {
        HIGHER,
        LOWER;

        /** How much better one value is than another: negative if it is worse. */
        public double gain(double value, double than) {
            return switch (this) {
                case HIGHER -> value - than;
                case LOWER -> than - value;
            };
        }
    }

    /** What the numbers are. */
    public enum Unit {
        SHARE("%.1f %%", 100),
        NUMBER("%.3f", 1),
        MILLISECONDS("%.1f ms", 1),
        PER_SECOND("%.0f a second", 1);

        private final String format;
        private final double factor;

        Unit(String format, double factor) {
            this.format = format;
            this.factor = factor;
        }
    }
}
