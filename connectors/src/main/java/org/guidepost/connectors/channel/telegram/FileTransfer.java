package org.guidepost.connectors.channel.telegram;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.guidepost.connectors.channel.Delivery;
import org.guidepost.connectors.channel.Delivery.Failed;
import org.guidepost.connectors.channel.Delivery.RetryLater;
import org.guidepost.connectors.channel.Fetched;
import org.guidepost.connectors.channel.Files;
import org.guidepost.connectors.channel.Message.Attachment;
import org.guidepost.connectors.channel.telegram.ApiAnswer.Done;
import org.guidepost.connectors.channel.telegram.ApiAnswer.Refused;
import org.guidepost.connectors.channel.telegram.ApiAnswer.TooMany;
import org.guidepost.connectors.channel.telegram.ApiAnswer.Trouble;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.InputFile;

/** Fetches what people send to the bot, and sends files to them: pictures as pictures where Telegram takes them as such. */
final class FileTransfer {

    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png");

    /** Telegram takes larger pictures only as documents. */
    private static final int LARGEST_PICTURE = 10 * 1024 * 1024;

    private final BotApi api;
    private final Downloads downloads;
    private final Pace pace;
    private final Sender sender;
    private final Files files;

    /** @param api with time enough for a large file */
    FileTransfer(BotApi api, Downloads downloads, Pace pace, Sender sender, Files files) {
        this.api = api;
        this.downloads = downloads;
        this.pace = pace;
        this.sender = sender;
        this.files = files;
    }

    Fetched fetch(String handle, int most) {
        return switch (api.call(new GetFile(handle))) {
            case Done done -> download(done.result().path("file_path").asText(""), most);
            case TooMany _ -> new Fetched.Later("too-many-requests");
            case Trouble trouble -> new Fetched.Later(trouble.reason());
            case Refused refused ->
                refused.description().contains("too big") ? new Fetched.TooLarge() : new Fetched.Gone();
        };
    }

    private Fetched download(String path, int most) {
        if (path.isEmpty()) {
            return new Fetched.Gone();
        }
        Optional<byte[]> content = downloads.fetch(path, most);
        return content.<Fetched>map(bytes -> bytes.length > most ? new Fetched.TooLarge() : new Fetched.Found(bytes))
                .orElseGet(() -> new Fetched.Later("download-failed"));
    }

    /** Sends one file; one that is gone is no reason to hold up the rest. */
    Delivery send(String outboundId, long chat, Attachment attachment) {
        Optional<Duration> wait = pace.turn(chat);
        if (wait.isPresent()) {
            return new RetryLater(wait.get(), "pace");
        }
        return files.read(attachment.id())
                .map(content -> send(outboundId, chat, content))
                .orElseGet(() -> new Failed("file-gone", false));
    }

    private Delivery send(String outboundId, long chat, Files.Content content) {
        byte[] bytes = content.bytes();
        if (PICTURES.contains(content.mediaType()) && bytes.length <= LARGEST_PICTURE) {
            ApiAnswer answer = api.upload(
                    SendPhoto.builder().chatId(chat).photo(file(content, bytes)).build());
            if (!(answer instanceof Refused refused && Verdict.isAboutTheText(refused))) {
                return sender.delivery(outboundId, chat, answer);
            }
            // Too wide, too long: as a document it has no such limits.
            pace.charge(chat);
        }
        return sender.delivery(
                outboundId,
                chat,
                api.upload(SendDocument.builder()
                        .chatId(chat)
                        .document(file(content, bytes))
                        .disableContentTypeDetection(true)
                        .build()));
    }

    private static InputFile file(Files.Content content, byte[] bytes) {
        return new InputFile(new ByteArrayInputStream(bytes), content.name());
    }
}
