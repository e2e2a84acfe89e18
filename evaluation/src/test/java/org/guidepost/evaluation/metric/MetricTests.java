package org.guidepost.evaluation.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MetricTests {

    @Test
    void aShareKeepsItsCounts() {
        Share share = Share.of(List.of(1, 2, 3, 4), number -> number > 3);

        assertThat(share).isEqualTo(new Share(1, 4));
        assertThat(share.value()).isEqualTo(0.25);
        assertThat(share).hasToString(" 25.0 % (1 of 4)");
    }

    @Test
    void aShareOfNothingIsNoNumber() {
        assertThat(new Share(0, 0).value()).isNaN();
    }

    @Test
    void percentilesAreValuesThatOccur() {
        List<Double> values = List.of(40.0, 10.0, 30.0, 20.0);

        assertThat(Percentile.of(values, 50)).isEqualTo(20);
        assertThat(Percentile.of(values, 51)).isEqualTo(30);
        assertThat(Percentile.of(values, 100)).isEqualTo(40);
        assertThat(Percentile.of(List.of(), 50)).isNaN();
    }

    @Test
    void refusesWhatIsNoPercentage() {
        assertThatThrownBy(() -> Percentile.of(List.of(1.0), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Percentile.of(List.of(1.0), 101)).isInstanceOf(IllegalArgumentException.class);
    }
}
