package org.guidepost.bot.proposal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.guidepost.knowledge.ContentGraph;
import org.guidepost.knowledge.Fact;

/** What the guide says now at the place that a draft is about. */
public final class PresentText {

    private final ContentGraph content;

    public PresentText(ContentGraph content) {
        this.content = content;
    }

    /** The entry or the fact as it stands; empty if there is none, or if nobody has said yet what the draft is about. */
    public Optional<Draft> of(Draft draft) {
        return switch (draft) {
            case EntryDraft entry -> entry(entry.topic(), entry.language()).map(present -> present);
            case FactDraft fact -> {
                List<Fact> texts = content.fact(fact.id());
                yield texts.isEmpty() ? Optional.empty() : Optional.of(FactDraft.of(texts));
            }
        };
    }

    /** An entry as it stands. */
    public Optional<EntryDraft> entry(String topic, String language) {
        return topic.isEmpty()
                ? Optional.empty()
                : content.entry(topic, language).map(EntryDraft::of);
    }

    /** SHA-256 of what stands there, in hexadecimal digits; empty if nothing does. */
    public String checksum(Draft draft) {
        return of(draft).map(PresentText::checksumOf).orElse("");
    }

    private static String checksumOf(Draft present) {
        try {
            byte[] lines = String.join("\n", present.lines()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(lines));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
