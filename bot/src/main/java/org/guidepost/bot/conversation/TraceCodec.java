package org.guidepost.bot.conversation;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Writes traces as JSON for the database, and reads them back. */
public final class TraceCodec {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TraceCodec() {}

    static String write(TurnTrace trace) {
        return JSON.writeValueAsString(trace);
    }

    /** Reads a trace; a turn without one, or with one of another version, has none. */
    public static TurnTrace read(String text) {
        if (text.isEmpty()) {
            return TurnTrace.NONE;
        }
        try {
            return JSON.readValue(text, TurnTrace.class);
        } catch (JacksonException e) {
            return TurnTrace.NONE;
        }
    }
}
