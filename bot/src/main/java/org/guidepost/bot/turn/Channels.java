package org.guidepost.bot.turn;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guidepost.connectors.channel.Channel;

/** The channels of this instance, by name. */
public final class Channels {

    private final Map<String, Channel> byName;

    public Channels(Collection<Channel> channels) {
        this.byName = channels.stream().collect(Collectors.toUnmodifiableMap(Channel::name, Function.identity()));
    }

    Optional<Channel> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Set<String> names() {
        return byName.keySet();
    }

    Collection<Channel> all() {
        return byName.values();
    }
}
