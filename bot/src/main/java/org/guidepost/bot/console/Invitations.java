package org.guidepost.bot.console;

import java.util.Optional;
import org.guidepost.bot.people.OneTimeLinks;
import org.guidepost.bot.people.OneTimeLinks.Purpose;
import org.guidepost.bot.people.SiteAddress;
import org.guidepost.connectors.channel.telegram.TelegramBot;
import org.springframework.beans.factory.ObjectProvider;

/** Makes the links with which somebody comes in for the first time. */
final class Invitations {

    private final OneTimeLinks links;
    private final SiteAddress site;
    private final ObjectProvider<TelegramBot> bot;

    /** @param bot absent where no Telegram bot is connected */
    Invitations(OneTimeLinks links, SiteAddress site, ObjectProvider<TelegramBot> bot) {
        this.links = links;
        this.site = site;
        this.bot = bot;
    }

    /** Both ways in; those made for her before no longer work. */
    Invitation invite(String account) {
        return new Invitation(
                Optional.of(site.signIn(links.issue(account, Purpose.INVITATION_WEB))),
                site.isPublic(),
                telegram(account));
    }

    /** For somebody who is in on the web already. */
    Invitation toTelegram(String account) {
        return new Invitation(Optional.empty(), true, telegram(account));
    }

    /** Whether a bot is connected. */
    boolean hasTelegram() {
        return bot.getIfAvailable() != null;
    }

    private Optional<TelegramCode> telegram(String account) {
        return Optional.ofNullable(bot.getIfAvailable()).map(connected -> {
            String code = links.issue(account, Purpose.INVITATION_TELEGRAM);
            return new TelegramCode(
                    "/start " + code, connected.name().map(name -> "https://t.me/%s?start=%s".formatted(name, code)));
        });
    }

    /**
     * Links to be shown once.
     *
     * @param web opens the console
     * @param reachable whether others than those at this very machine can open it
     * @param telegram where a bot is connected
     */
    record Invitation(Optional<String> web, boolean reachable, Optional<TelegramCode> telegram) {

        @Override
        public String toString() {
            return "Invitation[hidden]";
        }
    }

    /**
     * What links a conversation with the account.
     *
     * @param command to be sent to the bot
     * @param link which does so, where the bot's name is known
     */
    record TelegramCode(String command, Optional<String> link) {

        @Override
        public String toString() {
            return "TelegramCode[hidden]";
        }
    }
}
