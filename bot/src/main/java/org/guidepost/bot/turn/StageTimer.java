package org.guidepost.bot.turn;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Measures how long each stage of a turn takes ({@code guidepost.turn.stage}). A turn runs on one thread. */
@Component
final class StageTimer implements TurnObserver {

    private final MeterRegistry meters;
    private final ThreadLocal<Long> last = ThreadLocal.withInitial(System::nanoTime);

    StageTimer(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void reached(Step step, String utterance) {
        long now = System.nanoTime();
        if (step != Step.ACCEPTED && step != Step.DELIVERED) {
            meters.timer("guidepost.turn.stage", "stage", step.name().toLowerCase(java.util.Locale.ROOT))
                    .record(now - last.get(), TimeUnit.NANOSECONDS);
        }
        last.set(now);
    }
}
