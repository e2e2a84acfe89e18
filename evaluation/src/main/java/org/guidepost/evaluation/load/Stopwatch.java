package org.guidepost.evaluation.load;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.guidepost.bot.turn.Step;
import org.guidepost.bot.turn.TurnObserver;

/**
 * Notes when each turn was recorded with its answer queued. The time that counts begins when the inbox has stored the
 * utterance, so the wait for a worker is part of it.
 */
final class Stopwatch implements TurnObserver {

    private final Map<String, Long> recorded = new ConcurrentHashMap<>();

    @Override
    public void reached(Step step, String utterance) {
        if (step == Step.RECORDED) {
            recorded.put(utterance, System.nanoTime());
        }
    }

    int count() {
        return recorded.size();
    }

    Optional<Long> recordedAt(String utterance) {
        return Optional.ofNullable(recorded.get(utterance));
    }
}
