package org.guidepost.connectors.channel.web;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.guidepost.connectors.channel.Channel;
import org.guidepost.connectors.channel.InMemoryTranscript;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.connectors.channel.Message;
import org.springframework.beans.factory.ObjectProvider;

/** A bot that says what the test wrote down, in another thread, as the real one does. */
final class ScriptedBot {

    private final InMemoryTranscript transcript;
    private final ObjectProvider<Channel> channel;
    private final List<Inbound> received = new CopyOnWriteArrayList<>();

    ScriptedBot(InMemoryTranscript transcript, ObjectProvider<Channel> channel) {
        this.transcript = transcript;
        this.channel = channel;
    }

    void receive(Inbound inbound) {
        received.add(inbound);
        Thread.ofVirtual().start(() -> answer(inbound));
    }

    private void answer(Inbound inbound) {
        channel.getObject().showWorking(inbound.address());
        if (inbound.content() instanceof Content.Command(String name, String argument) && name.equals("delete")) {
            transcript.forget(inbound.channel(), inbound.address());
            return;
        }
        for (var message : answers(inbound.content())) {
            say(inbound.address(), message);
        }
    }

    private static List<Message> answers(Content content) {
        return switch (content) {
            case Content.Utterance(String text)
            when text.startsWith("repeat ") -> List.of(Messages.everywhere(text.substring("repeat ".length())));
            case Content.Utterance(String text)
            when text.equals("/language ar") || text.contains("شركة") -> List.of(Messages.arabicAnswer());
            case Content.Utterance(String text) when text.equals("nothing") -> List.of();
            case Content.Utterance utterance -> List.of(Messages.answer());
            case Content.Pressed(String choice) when choice.startsWith("thumb") -> List.of();
            case Content.Pressed(String choice) -> List.of(Messages.notice("You pressed " + choice + "."));
            case Content.Command(String name, String argument)
            when name.equals("start") -> List.of(Messages.greeting());
            case Content.Command(String name, String argument) ->
                List.of(Messages.notice("Noted: " + name + " " + argument + "."));
            case Content.Edited edited -> List.of();
            case Content.Attached attached -> List.of();
            case Content.Unreadable unreadable -> List.of();
            case Content.Reachability reachability -> List.of();
        };
    }

    /** Says something unasked, as a mentor does hours later. */
    void say(String address, Message message) {
        channel.getObject().deliver(transcript.addMessage(WebChannel.NAME, address, message));
    }

    /** Stores something without telling the channel, as another instance does. */
    void sayThroughAnotherInstance(String address, Message message) {
        transcript.addMessage(WebChannel.NAME, address, message);
    }

    List<Inbound> received() {
        return List.copyOf(received);
    }

    List<String> utterances() {
        var texts = new ArrayList<String>();
        for (var inbound : received) {
            if (inbound.content() instanceof Content.Utterance(String text)) {
                texts.add(text);
            }
        }
        return texts;
    }

    void clear() {
        received.clear();
    }
}
