package org.guidepost.connectors.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.connectors.channel.Inbound.Content.Attached;
import org.guidepost.connectors.channel.Inbound.Content.Command;
import org.guidepost.connectors.channel.Inbound.Content.Edited;
import org.guidepost.connectors.channel.Inbound.Content.Pressed;
import org.guidepost.connectors.channel.Inbound.Content.Reachability;
import org.guidepost.connectors.channel.Inbound.Content.Unreadable;
import org.guidepost.connectors.channel.Inbound.Content.Unreadable.Kind;
import org.guidepost.connectors.channel.Inbound.Content.Utterance;
import org.junit.jupiter.api.Test;

class UpdateReadingTests {

    private static final long CHAT = 5001;
    private static final long GROUP = -100_200;
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Instant SENT = Instant.ofEpochSecond(1_795_000_000);

    private final UpdateReading reading =
            new UpdateReading(new BotAccount(StubBotApi.BOT_ID, StubBotApi.USERNAME), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void wordsBecomeAnUtteranceUnderTheNumberOfTheirMessage() {
        assertThat(read(AnUpdate.text(1, CHAT, 42, " hola <b>\uD83D\uDE00 ")))
                .containsExactly(new Inbound(
                        "telegram",
                        "5001:42",
                        "5001",
                        new Utterance(" hola <b>\uD83D\uDE00 "),
                        Optional.of("es"),
                        SENT));
    }

    @Test
    void theIdDoesNotDependOnTheUpdate() {
        assertThat(read(AnUpdate.text(1, CHAT, 42, "hola"))).isEqualTo(read(AnUpdate.text(2, CHAT, 42, "hola")));
    }

    @Test
    void aSlashMakesACommand() {
        assertThat(content(AnUpdate.text(1, CHAT, 1, "/start c0de"))).isEqualTo(new Command("start", "c0de"));
        assertThat(content(AnUpdate.text(1, CHAT, 1, "/help@" + StubBotApi.USERNAME)))
                .isEqualTo(new Command("help", ""));
        assertThat(read(AnUpdate.text(1, CHAT, 1, "/help@other_bot"))).isEmpty();
    }

    @Test
    void aCorrectionPointsToWhatItCorrects() {
        Inbound inbound = only(AnUpdate.edited(1, CHAT, 42, "hola!", 9));

        assertThat(inbound.content()).isEqualTo(new Edited("5001:42", "hola!"));
        assertThat(inbound.externalId()).isEqualTo("5001:42:edit:1795000009");
        assertThat(inbound.sentAt()).isEqualTo(SENT.plusSeconds(9));
    }

    @Test
    void aCorrectedCaptionPointsToTheCaption() {
        AnUpdate caption =
                AnUpdate.edited(1, CHAT, 42, 9).with("photo", List.of()).with("caption", "page two");

        Inbound inbound = only(caption);

        assertThat(inbound.content()).isEqualTo(new Edited("5001:42:caption", "page two"));
        assertThat(inbound.externalId()).isEqualTo("5001:42:edit:1795000009");
        assertThat(read(AnUpdate.edited(1, CHAT, 42, 9).with("photo", List.of())))
                .as("without words there is nothing to correct")
                .isEmpty();
        assertThat(read(AnUpdate.edited(1, CHAT, 42, 9).with("photo", List.of()).with("caption", "/delete")))
                .isEmpty();
    }

    @Test
    void aCommandCannotBeCorrected() {
        assertThat(read(AnUpdate.edited(1, CHAT, 42, "/delete", 9))).isEmpty();
    }

    @Test
    void aPressedButtonIsTheChoiceItStandsFor() {
        Inbound inbound = only(AnUpdate.pressed(1, CHAT, "777", "topic:vat"));

        assertThat(inbound.content()).isEqualTo(new Pressed("topic:vat"));
        assertThat(inbound.externalId()).isEqualTo("5001:callback:777");
        assertThat(inbound.sentAt()).isEqualTo(NOW);
    }

    @Test
    void aButtonPressedBySomebodyElseIsForged() {
        assertThat(read(AnUpdate.pressed(1, CHAT, "777", "ask").inLanguage(9999, "es")))
                .isEmpty();
    }

    @Test
    void blockingAndUnblockingChangeWhetherSheCanBeReached() {
        assertThat(content(AnUpdate.membership(1, CHAT, "kicked"))).isEqualTo(new Reachability(false));
        assertThat(content(AnUpdate.membership(2, CHAT, "member"))).isEqualTo(new Reachability(true));
    }

    @Test
    void whatCannotBeReadIsNamed() {
        assertThat(content(attached("voice", Map.of("file_id", "a", "file_unique_id", "b", "duration", 1))))
                .isEqualTo(new Unreadable(Kind.VOICE));
        assertThat(content(attached("photo", List.of()))).isEqualTo(new Unreadable(Kind.PICTURE));
        assertThat(content(attached("location", Map.of("latitude", 1.0, "longitude", 2.0))))
                .isEqualTo(new Unreadable(Kind.OTHER));
        assertThat(content(attached("contact", Map.of("phone_number", "+447700900123", "first_name", "A"))))
                .isEqualTo(new Unreadable(Kind.OTHER));
    }

    @Test
    void picturesAndDocumentsCanBeFetched() {
        assertThat(content(attached(
                        "photo",
                        List.of(
                                Map.of("file_id", "small", "file_unique_id", "s", "width", 90, "height", 60),
                                Map.of("file_id", "large", "file_unique_id", "l", "width", 900, "height", 600)))))
                .isEqualTo(new Attached("large", "", Kind.PICTURE, false));
        assertThat(content(
                        attached("document", Map.of("file_id", "a", "file_unique_id", "b", "file_name", "permit.pdf"))))
                .isEqualTo(new Attached("a", "permit.pdf", Kind.DOCUMENT, false));
    }

    @Test
    void anAlbumIsOneThing() {
        String first = only(AnUpdate.message(1, CHAT, 1)
                        .with("photo", List.of())
                        .with("media_group_id", "g"))
                .externalId();
        String second = only(AnUpdate.message(2, CHAT, 2)
                        .with("photo", List.of())
                        .with("media_group_id", "g"))
                .externalId();

        assertThat(first).isEqualTo("5001:album:g").isEqualTo(second);
    }

    @Test
    void theWordsUnderAPictureAreTakenBesideIt() {
        List<Inbound> inbounds =
                read(AnUpdate.message(1, CHAT, 7).with("photo", List.of()).with("caption", "What is this form?"));

        assertThat(inbounds)
                .extracting(Inbound::content)
                .containsExactly(new Unreadable(Kind.PICTURE), new Utterance("What is this form?"));
        assertThat(inbounds).extracting(Inbound::externalId).containsExactly("5001:7", "5001:7:caption");
    }

    @Test
    void inAGroupOnlyWhatIsMeantForItIsTaken() {
        assertThat(read(AnUpdate.text(1, CHAT, 1, "hello everybody").inGroup(GROUP)))
                .isEmpty();
        assertThat(read(AnUpdate.text(1, CHAT, 1, "mail me@guidepost_bot.example")
                        .inGroup(GROUP)))
                .isEmpty();
        assertThat(content(AnUpdate.text(1, CHAT, 1, "@Guidepost_bot, what is VAT?")
                        .inGroup(GROUP)))
                .isEqualTo(new Utterance("what is VAT?"));
        assertThat(content(AnUpdate.text(1, CHAT, 1, "/help").inGroup(GROUP))).isEqualTo(new Command("help", ""));
        assertThat(content(AnUpdate.text(1, CHAT, 1, "and in Poland?")
                        .inGroup(GROUP)
                        .inReplyToBot()))
                .isEqualTo(new Utterance("and in Poland?"));
    }

    @Test
    void answersOfAGroupGoToTheGroup() {
        assertThat(only(AnUpdate.text(1, CHAT, 3, "/help").inGroup(GROUP)).address())
                .isEqualTo("-100200");
    }

    @Test
    void serviceMessagesAreNothing() {
        assertThat(read(AnUpdate.message(1, CHAT, 1).with("group_chat_created", true)))
                .isEmpty();
        assertThat(read(AnUpdate.message(1, CHAT, 1))).isEmpty();
    }

    @Test
    void aStrangeLanguageTagIsLeftOut() {
        assertThat(only(AnUpdate.text(1, CHAT, 1, "hola").inLanguage(CHAT, "x".repeat(99)))
                        .locale())
                .isEmpty();
    }

    private static AnUpdate attached(String kind, Object value) {
        return AnUpdate.message(1, CHAT, 1).with(kind, value);
    }

    private Content content(AnUpdate update) {
        return only(update).content();
    }

    private Inbound only(AnUpdate update) {
        List<Inbound> inbounds = read(update);
        assertThat(inbounds).hasSize(1);
        return inbounds.getFirst();
    }

    private List<Inbound> read(AnUpdate update) {
        return RawUpdate.of(update.json().getBytes(StandardCharsets.UTF_8))
                .flatMap(RawUpdate::read)
                .map(reading::read)
                .orElseThrow();
    }
}
