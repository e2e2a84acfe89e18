package org.guidepost.connectors.channel.web;

import java.util.List;
import org.guidepost.connectors.channel.Transcript;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The conversation so far, for a widget that shows it again. */
@RestController
class HistoryController {

    /** More than anybody scrolls through; the newest lines win. */
    static final int LIMIT = 500;

    private final Transcript transcript;

    HistoryController(Transcript transcript) {
        this.transcript = transcript;
    }

    @GetMapping("/api/web/history")
    History history(SessionToken session, @RequestParam(defaultValue = "0") long after) {
        return new History(transcript.after(WebChannel.NAME, session.address(), Math.max(0, after), LIMIT));
    }

    /**
     * A part of a conversation.
     *
     * @param lines oldest first
     */
    record History(List<Transcript.Line> lines) {}
}
