package org.guidepost.bot.answer;

import java.util.List;
import org.guidepost.connectors.channel.Message;

/**
 * What the guide says in a turn.
 *
 * @param citations the pages behind the answer
 * @param asksForCountry whether it asks the person for her country
 */
public record Reply(List<Message> messages, List<Citation> citations, boolean asksForCountry) {

    public Reply {
        messages = List.copyOf(messages);
        citations = List.copyOf(citations);
    }

    static Reply of(Message message) {
        return new Reply(List.of(message), List.of(), false);
    }

    /**
     * A page behind an answer.
     *
     * @param asOf the year of what it says, empty if unknown
     */
    public record Citation(String url, String asOf) {}
}
