package org.guidepost.bot.attachment;

import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.attachment.Examination.Finding;
import org.guidepost.connectors.channel.Files;
import org.neo4j.driver.Driver;

/** The stored files as channels see them. */
final class PassedFiles implements Files {

    private final Driver driver;
    private final StoredFiles files;

    PassedFiles(Driver driver, StoredFiles files) {
        this.driver = driver;
        this.files = files;
    }

    @Override
    public Keeping keep(String channel, String address, String name, byte[] content) {
        return caseOf(key(channel, address))
                .map(caseId -> keep(caseId, name, content))
                .orElseGet(() -> new Keeping.Refused(Keeping.Reason.NOBODY_THERE));
    }

    private Keeping keep(String caseId, String name, byte[] content) {
        return switch (Examination.of(content)) {
            case Finding.Fit fit ->
                files.keep(caseId, name, fit)
                        .<Keeping>map(file -> new Keeping.Kept(file.id()))
                        .orElseGet(() -> new Keeping.Refused(Keeping.Reason.NO_ROOM));
            case Finding.WrongType() -> new Keeping.Refused(Keeping.Reason.WRONG_TYPE);
            case Finding.TooLarge() -> new Keeping.Refused(Keeping.Reason.TOO_LARGE);
            case Finding.Broken() -> new Keeping.Refused(Keeping.Reason.BROKEN);
        };
    }

    /** The case of the human whom she talks with, if it is one. */
    private Optional<String> caseOf(String key) {
        return driver.executableQuery("""
                        OPTIONAL MATCH (:Alias {key: $key})-[:LEADS_TO]->(joined:Conversation)
                        WITH coalesce(joined.key, $key) AS key
                        MATCH (c:Conversation {key: key}) WHERE c.ownedBy IS NOT NULL RETURN c.ownedBy AS case
                        """).withParameters(Map.of("key", key)).execute().records().stream()
                .findFirst()
                .map(row -> row.get("case").asString());
    }

    @Override
    public Optional<Content> shownIn(String channel, String address, String id) {
        return files.ofConversation(key(channel, address), id).flatMap(this::content);
    }

    @Override
    public Optional<Content> read(String id) {
        return files.find(id).flatMap(this::content);
    }

    private Optional<Content> content(StoredFile file) {
        return files.read(file.id())
                .map(bytes -> new Content(file.name(), file.type().mediaType(), bytes));
    }

    private static String key(String channel, String address) {
        return channel + "|" + address;
    }
}
