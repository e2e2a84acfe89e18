package org.guidepost.bot.fault;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guidepost.connectors.channel.Channel;
import org.guidepost.connectors.channel.ChannelContractTests;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.RecordingInbox;

/** What is proved with the recording channel holds for real ones: it keeps the same contract. */
class RecordingChannelTests extends ChannelContractTests {

    private final RecordingChannel channel = new RecordingChannel();
    private final RecordingInbox inbox = new RecordingInbox();

    @Override
    protected Channel channel() {
        return channel;
    }

    @Override
    protected RecordingInbox inbox() {
        return inbox;
    }

    @Override
    protected String addressOf(int person) {
        return "person-" + person;
    }

    @Override
    protected List<String> shownTo(int person) {
        return channel.shownTo(addressOf(person)).stream()
                .map(outbound -> Spoken.words(outbound.message()))
                .toList();
    }

    @Override
    protected List<String> buttonsShownTo(int person) {
        return channel.shownTo(addressOf(person)).stream()
                .flatMap(outbound -> Spoken.buttons(outbound.message()).stream())
                .toList();
    }

    @Override
    protected void writes(int person, int number, String text) {
        inbox.accept(new Inbound(
                channel.name(),
                person + "-" + number,
                addressOf(person),
                new Inbound.Content.Utterance(text),
                Optional.empty(),
                Instant.EPOCH));
    }
}
