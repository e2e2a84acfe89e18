package org.guidepost.connectors.channel.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guidepost.connectors.channel.Channel;
import org.guidepost.connectors.channel.Delivery;
import org.guidepost.connectors.channel.Delivery.Delivered;
import org.guidepost.connectors.channel.Delivery.Failed;
import org.guidepost.connectors.channel.Delivery.RetryLater;
import org.guidepost.connectors.channel.Fetched;
import org.guidepost.connectors.channel.Message.Attachment;
import org.guidepost.connectors.channel.Outbound;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/** Telegram as a channel; an address is a chat's id. */
final class TelegramChannel implements Channel {

    static final String NAME = "telegram";

    /** A large file may take longer than a message is claimed for; then it is claimed once more. */
    private static final Duration UNTIL_IT_IS_THERE = Duration.ofSeconds(20);

    private final Sender sender;
    private final SentParts sentParts;
    private final FileTransfer files;
    private final Typing typing;
    private final DelayNotices delayNotices;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    TelegramChannel(Sender sender, SentParts sentParts, FileTransfer files, Typing typing, DelayNotices delayNotices) {
        this.sender = sender;
        this.files = files;
        this.sentParts = sentParts;
        this.typing = typing;
        this.delayNotices = delayNotices;
    }

    @Override
    public String name() {
        return NAME;
    }

    /**
     * Sends a message in as many parts as Telegram's limit asks for. A part that must wait is told as a retry, which goes on
     * where it stopped; the place is kept in memory, so a restart begins again with the first part.
     */
    @Override
    public Delivery deliver(Outbound message) {
        Optional<Long> chat = ChatId.of(message.address());
        if (chat.isEmpty()) {
            return new Failed("no-such-address", false);
        }
        if (!underWay.add(message.id())) {
            return new RetryLater(UNTIL_IT_IS_THERE, "under-way");
        }
        Delivery delivery;
        try {
            delivery = deliver(message, chat.get());
        } finally {
            underWay.remove(message.id());
        }
        switch (delivery) {
            case Delivered _, Failed _ -> typing.stop(chat.get());
            case RetryLater _ -> {}
        }
        return delivery;
    }

    private Delivery deliver(Outbound outbound, long chat) {
        List<Page> pages = Pages.of(Rendering.of(outbound.message()));
        Optional<InlineKeyboardMarkup> buttons = Keyboard.of(outbound.message().choices());
        Delivery last =
                sentParts.lastOf(outbound.id()).<Delivery>map(sent -> sent).orElse(new Failed("empty", false));
        for (int part = sentParts.count(outbound.id()); part < pages.size(); part++) {
            boolean isLast = part == pages.size() - 1;
            last = sender.send(new Letter(outbound.id(), chat, pages.get(part), isLast ? buttons : Optional.empty()));
            if (!(last instanceof Delivered delivered)) {
                return last;
            }
            sentParts.sent(outbound.id(), delivered);
        }
        return sendFiles(outbound, chat, pages.size(), last);
    }

    /** Each file is a part of its own behind the words. */
    private Delivery sendFiles(Outbound outbound, long chat, int pages, Delivery words) {
        List<Attachment> attached = outbound.message().blocks().stream()
                .filter(Attachment.class::isInstance)
                .map(Attachment.class::cast)
                .toList();
        Delivery last = words;
        for (int file = sentParts.count(outbound.id()) - pages; file < attached.size(); file++) {
            last = files.send(outbound.id(), chat, attached.get(file));
            if (!(last instanceof Delivered delivered)) {
                return last;
            }
            sentParts.sent(outbound.id(), delivered);
        }
        return last;
    }

    @Override
    public Fetched fetch(String handle, int most) {
        return files.fetch(handle, most);
    }

    @Override
    public void showWorking(String address) {
        ChatId.of(address).ifPresent(typing::start);
    }

    /** Tells those whose question is being worked on; who writes meanwhile is told by the way in. */
    @Override
    public void showAvailability(boolean available) {
        if (available) {
            delayNotices.over();
        } else {
            typing.chats().forEach(delayNotices::tell);
        }
    }
}
