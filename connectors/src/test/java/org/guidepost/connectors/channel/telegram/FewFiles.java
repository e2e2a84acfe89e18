package org.guidepost.connectors.channel.telegram;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.guidepost.connectors.channel.Files;

/** A few files in memory. */
final class FewFiles implements Files {

    private final Map<String, Content> files = new ConcurrentHashMap<>();

    void put(String id, Content content) {
        files.put(id, content);
    }

    @Override
    public Keeping keep(String channel, String address, String name, byte[] content) {
        return new Keeping.Refused(Keeping.Reason.NOBODY_THERE);
    }

    @Override
    public Optional<Content> shownIn(String channel, String address, String id) {
        return read(id);
    }

    @Override
    public Optional<Content> read(String id) {
        return Optional.ofNullable(files.get(id));
    }
}
