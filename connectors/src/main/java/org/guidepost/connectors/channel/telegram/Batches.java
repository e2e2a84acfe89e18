package org.guidepost.connectors.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores the updates of one answer in their order, and moves the offset behind each that Telegram may forget.
 *
 * <p>An update that breaks the inbox again and again holds up the others no longer than it has to: after some tries the next
 * one is tried, and when that is stored, the broken one is given up and counted. While nothing can be stored, nothing is
 * given up. Used by one thread.
 */
final class Batches {

    private static final Logger LOG = LoggerFactory.getLogger(Batches.class);
    private static final int TRIES = 5;

    private final Intake intake;
    private final Offset offset;
    private final HealthLog health;
    private int suspect = -1;
    private int tries;

    Batches(Intake intake, Offset offset, HealthLog health) {
        this.intake = intake;
        this.offset = offset;
        this.health = health;
    }

    /** How a batch went. */
    enum Outcome {
        STORED,
        EMPTY,
        DELAYED,
        BROKEN,
        /** No list, or nothing in it has a number by which it could be confirmed. */
        UNREADABLE
    }

    Outcome store(JsonNode result) {
        if (result.isArray() && result.isEmpty()) {
            offset.forget();
            return Outcome.EMPTY;
        }
        List<RawUpdate> updates = numbered(result);
        health.skipped(result.size() - updates.size());
        return updates.isEmpty() ? Outcome.UNREADABLE : store(updates);
    }

    private Outcome store(List<RawUpdate> updates) {
        List<RawUpdate> broken = new ArrayList<>();
        for (int at = 0; at < updates.size(); at++) {
            RawUpdate update = updates.get(at);
            switch (intake.take(update)) {
                case STORED -> stored(update, broken);
                case IGNORED -> useless(update, broken);
                case UNREADABLE -> {
                    useless(update, broken);
                    passedOver(update);
                }
                case DELAYED -> {
                    updates.subList(at, updates.size()).forEach(intake::tellDelay);
                    return Outcome.DELAYED;
                }
                case BROKEN -> {
                    broken.add(update);
                    if (broken.size() > 1 || hasTriesLeft(update)) {
                        return Outcome.BROKEN;
                    }
                }
            }
        }
        return broken.isEmpty() ? Outcome.STORED : Outcome.BROKEN;
    }

    /** The inbox works, so what broke before was to blame itself. */
    private void stored(RawUpdate update, List<RawUpdate> broken) {
        broken.forEach(this::passedOver);
        broken.clear();
        offset.pass(update);
    }

    /** Says nothing about the inbox: what broke before is kept, and this comes once more with it. */
    private void useless(RawUpdate update, List<RawUpdate> broken) {
        if (broken.isEmpty()) {
            offset.pass(update);
        }
    }

    private boolean hasTriesLeft(RawUpdate update) {
        tries = suspect == update.id() ? tries + 1 : 1;
        suspect = update.id();
        return tries < TRIES;
    }

    private void passedOver(RawUpdate update) {
        health.skipped(1);
        LOG.atError().addKeyValue("update", update.id()).log("An update is passed over");
    }

    private static List<RawUpdate> numbered(JsonNode result) {
        List<RawUpdate> updates = new ArrayList<>();
        result.forEach(body -> RawUpdate.of(body).ifPresent(updates::add));
        return updates;
    }
}
