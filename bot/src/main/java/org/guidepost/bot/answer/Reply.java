package org.guidepost.bot.answer;

import java.util.List;
import java.util.Optional;
import org.guidepost.connectors.channel.Message;

/**
 * What the guide says in a turn.
 *
 * @param citations the pages behind the answer
 * @param asksForCountry whether it asks the person for her country
 * @param subject the title of the entry that it is from
 */
public record Reply(
        List<Message> messages, List<Citation> citations, boolean asksForCountry, Optional<String> subject) {

    public Reply {
        messages = List.copyOf(messages);
        citations = List.copyOf(citations);
    }

    static Reply of(Message message) {
        return new Reply(List.of(message), List.of(), false, Optional.empty());
    }

    /**
     * A page behind an answer.
     *
     * @param asOf the year of what it says, empty if unknown
     */
    public record Citation(String url, String asOf) {}
}
