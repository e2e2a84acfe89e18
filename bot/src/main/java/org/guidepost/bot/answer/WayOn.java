package org.guidepost.bot.answer;

import java.util.List;
import org.guidepost.connectors.channel.Message.Block;
import org.guidepost.connectors.channel.Message.Choice;

/** Where an answer leads beyond its entry. */
interface WayOn {

    /** Whether the answer from an entry needs her country because something would follow. */
    boolean wantsCountry(String entry, Composition composition);

    /** What follows the answer from an entry. */
    Continuation after(String entry, Composition composition);

    /** What is added to an answer. */
    record Continuation(List<Block> blocks, List<Choice> choices) {

        static final Continuation NONE = new Continuation(List.of(), List.of());

        /** Whether a question about her situation follows, before which nobody wants to read much. */
        boolean asks() {
            return !blocks.isEmpty();
        }
    }

    /** No way on: the answer stands alone. */
    WayOn NOWHERE = new WayOn() {

        @Override
        public boolean wantsCountry(String entry, Composition composition) {
            return false;
        }

        @Override
        public Continuation after(String entry, Composition composition) {
            return Continuation.NONE;
        }
    };
}
