package org.guidepost.bot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.bot.handoff.Handoff;
import org.guidepost.bot.plan.Plan;
import org.guidepost.connectors.channel.Message;

/**
 * What the guide says in a turn.
 *
 * @param citations the pages behind the answer
 * @param asksForCountry whether it asks the person for her country
 * @param asksForLanguage whether it asks the person which language she writes in
 * @param subject the title of the entry that it is from
 * @param plan what her plan is now, if the turn changed it
 * @param also what is written together with the turn
 */
public record Reply(
        List<Message> messages,
        List<Citation> citations,
        boolean asksForCountry,
        boolean asksForLanguage,
        Optional<String> subject,
        Optional<Plan> plan,
        List<TransactionalWrite> also) {

    public Reply {
        messages = List.copyOf(messages);
        citations = List.copyOf(citations);
        also = List.copyOf(also);
    }

    /** The same reply in a turn that changed her plan. */
    Reply keeping(Plan changed) {
        return new Reply(messages, citations, asksForCountry, asksForLanguage, subject, Optional.of(changed), also);
    }

    /** The same reply with another first message. */
    Reply beginningWith(Message first) {
        List<Message> changed = new ArrayList<>(messages);
        changed.set(0, first);
        return new Reply(changed, citations, asksForCountry, asksForLanguage, subject, plan, also);
    }

    /** The same reply with one message more. */
    Reply followedBy(Message last) {
        List<Message> more = new ArrayList<>(messages);
        more.add(last);
        return new Reply(more, citations, asksForCountry, asksForLanguage, subject, plan, also);
    }

    /** The same reply, together with which something is written. */
    Reply writing(TransactionalWrite write) {
        return new Reply(messages, citations, asksForCountry, asksForLanguage, subject, plan, List.of(write));
    }

    /** The same reply, which also asks for her language. */
    Reply askingForLanguage() {
        return new Reply(messages, citations, asksForCountry, true, subject, plan, also);
    }

    static Reply of(Message message) {
        return new Reply(List.of(message), List.of(), false, false, Optional.empty(), Optional.empty(), List.of());
    }

    static Reply of(Handoff handoff) {
        return new Reply(
                handoff.messages(), List.of(), false, false, Optional.empty(), Optional.empty(), handoff.writes());
    }

    /**
     * A page behind an answer.
     *
     * @param asOf the year of what it says, empty if unknown
     */
    public record Citation(String url, String asOf) {}
}
