package org.guidepost.connectors.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.guidepost.connectors.channel.Delivery;
import org.guidepost.connectors.channel.InMemoryTranscript;
import org.guidepost.connectors.channel.web.EventStream.Signal;
import org.junit.jupiter.api.Test;

class EventStreamsTests {

    private static final String HER = "her-address";
    private static final String OTHER = "another-address";

    private final InMemoryTranscript transcript = new InMemoryTranscript(Clock.systemUTC());
    private final EventStreams streams = new EventStreams(transcript, Runnable::run, limits(2, 3));
    private final WebChannel channel = new WebChannel(streams);
    private final RecordingSink sink = new RecordingSink();

    @Test
    void sendWhatIsMissingAndThenALifeSign() {
        theGuideSays(HER);
        theGuideSays(HER);
        theGuideSays(HER);

        streams.open(HER, 1, sink);

        assertThat(sink.lines()).containsExactly(2L, 3L);
        assertThat(sink.signals()).containsExactly(Signal.HEARTBEAT);
    }

    @Test
    void sendWhatIsDelivered() {
        streams.open(HER, 0, sink);

        assertThat(theGuideSays(HER)).isEqualTo(new Delivery.Delivered(Optional.empty()));
        theGuideSays(OTHER);

        assertThat(sink.lines()).containsExactly(1L);
    }

    @Test
    void sendALineOnceHoweverOftenTheyAreTold() {
        streams.open(HER, 0, sink);
        theGuideSays(HER);

        streams.signal(HER, Signal.LINES);
        streams.look();

        assertThat(sink.lines()).containsExactly(1L);
    }

    @Test
    void noticeWhatAnotherInstanceStored() {
        streams.open(HER, 0, sink);
        transcript.addMessage(WebChannel.NAME, HER, Messages.answer());
        assertThat(sink.lines()).isEmpty();

        streams.look();

        assertThat(sink.lines()).containsExactly(1L);
    }

    @Test
    void catchUpAfterTheDatabaseWasAway() {
        streams.open(HER, 0, sink);
        var message = transcript.addMessage(WebChannel.NAME, HER, Messages.answer());
        transcript.breakDown();
        channel.deliver(message);
        assertThat(sink.lines()).isEmpty();
        assertThat(sink.closed()).isFalse();

        transcript.recover();
        streams.look();

        assertThat(sink.lines()).containsExactly(1L);
    }

    @Test
    void tellWhatPassesWithoutStoringIt() {
        streams.open(HER, 0, sink);
        channel.showWorking(HER);
        channel.showWorking(OTHER);
        channel.showAvailability(false);
        channel.showAvailability(true);

        assertThat(sink.signals())
                .containsExactly(Signal.HEARTBEAT, Signal.WORKING, Signal.UNAVAILABLE, Signal.AVAILABLE);
    }

    @Test
    void tellThoseWhoComeLaterThatAnswersAreDelayed() {
        channel.showAvailability(false);

        streams.open(HER, 0, sink);

        assertThat(sink.signals()).containsExactly(Signal.HEARTBEAT, Signal.UNAVAILABLE);
    }

    @Test
    void leaveNothingBehindWhenABrowserIsGone() {
        streams.open(HER, 0, sink);
        sink.unplug();

        streams.beat();

        assertThat(streams.size()).isZero();
        assertThat(sink.closed()).isTrue();
        theGuideSays(HER);
        assertThat(sink.lines()).isEmpty();
    }

    @Test
    void closeTheOldestOfASessionThatOpensTooMany() {
        streams.open(HER, 0, sink);
        streams.open(HER, 0, new RecordingSink());
        streams.open(HER, 0, new RecordingSink());

        assertThat(sink.closed()).isTrue();
        assertThat(streams.size()).isEqualTo(2);
    }

    @Test
    void refuseMoreThanThisInstanceHolds() {
        streams.open("a", 0, new RecordingSink());
        streams.open("b", 0, new RecordingSink());
        streams.open("c", 0, new RecordingSink());

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> streams.open("d", 0, sink))
                .matches(refused -> refused.refusal() == Refusal.BUSY);
        assertThat(streams.size()).isEqualTo(3);
    }

    @Test
    void doNothingWithoutStreams() {
        transcript.breakDown();

        streams.look();

        assertThat(streams.size()).isZero();
    }

    @Test
    void workForAStreamInOneThreadAtATime() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        var queued = new EventStreams(transcript, waiting::add, limits(2, 3));
        queued.open(HER, 0, sink);
        queued.signal(HER, Signal.WORKING);
        queued.signal(HER, Signal.WORKING);

        assertThat(waiting).hasSize(1);
        waiting.remove().run();
        assertThat(sink.signals()).containsExactly(Signal.HEARTBEAT, Signal.WORKING);

        queued.beat();
        assertThat(waiting).hasSize(1);
    }

    @Test
    void endAllTogether() {
        streams.open(HER, 0, sink);

        streams.closeAll();

        assertThat(sink.closed()).isTrue();
        assertThat(streams.size()).isZero();
    }

    private Delivery theGuideSays(String address) {
        return channel.deliver(transcript.addMessage(WebChannel.NAME, address, Messages.answer()));
    }

    private static WebProperties.Streams limits(int perSession, int total) {
        return new WebProperties.Streams(Duration.ofSeconds(15), Duration.ofSeconds(1), perSession, total);
    }
}
