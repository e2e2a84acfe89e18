package org.guidepost.bot.console;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.guidepost.bot.proposal.Draft;
import org.guidepost.bot.proposal.EntryDraft;
import org.guidepost.bot.proposal.FactDraft;
import org.guidepost.bot.proposal.Proposal;
import org.springframework.util.MultiValueMap;

/**
 * What the page of a proposal sends.
 *
 * @param sent the fields; lists stand one item a line
 */
record ProposalForm(MultiValueMap<String, String> sent) {

    /** Stands before the id of a group in which the topic is new. */
    static final String NEW_IN = "new:";

    private static final String TEXT_IN = "text-";
    private static final int LONGEST_SLUG = 40;

    long version() {
        try {
            return Long.parseLong(one("version"));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** The checksum of what she saw that the guide says there. */
    String basedOn(Proposal proposal) {
        return sent.containsKey("basedOn") ? one("basedOn") : proposal.basedOn();
    }

    String question() {
        return one("question").replace('\n', ' ');
    }

    /** What the proposal says now. */
    Draft draft(Proposal proposal) {
        return switch (proposal.draft()) {
            case EntryDraft before -> entry(before, proposal.id());
            case FactDraft before -> fact(before);
        };
    }

    /** Topic and language are settled with the entry; only a new one may choose. */
    private EntryDraft entry(EntryDraft before, String id) {
        String chosen = sent.containsKey("topic")
                ? one("topic")
                : before.newIn().isEmpty() ? before.topic() : NEW_IN + before.newIn();
        boolean isNew = chosen.startsWith(NEW_IN);
        String group = isNew ? chosen.substring(NEW_IN.length()) : "";
        return new EntryDraft(
                isNew ? group + "." + slug(one("title"), id) : chosen,
                group,
                isNew && sent.containsKey("countrySpecific"),
                sent.containsKey("in") ? one("in") : before.language(),
                one("title"),
                lines("labels"),
                one("text"),
                one("next"),
                lines("variants"),
                sent.containsKey("reviewed"));
    }

    private FactDraft fact(FactDraft before) {
        Map<String, String> texts = new TreeMap<>();
        sent.keySet().stream().filter(field -> field.startsWith(TEXT_IN)).forEach(field -> {
            String text = one(field);
            if (!text.isEmpty()) {
                texts.put(field.substring(TEXT_IN.length()), text);
            }
        });
        return new FactDraft(
                before.id(),
                before.jurisdiction(),
                Stream.concat(Stream.of(one("topic")), before.topics().stream().skip(1))
                        .filter(topic -> !topic.isEmpty())
                        .distinct()
                        .toList(),
                one("text"),
                one("asOf"),
                one("confidence"),
                sent.containsKey("changesOften"),
                one("reviewBy"),
                one("sourceUrl"),
                one("publisher"),
                one("sourceKind"),
                one("check"),
                one("note"),
                texts);
    }

    /** The last part of a new topic's id: from its title where that is in Latin letters, otherwise from the proposal. */
    private static String slug(String title, String id) {
        String latin = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("(^-|-$)", "");
        if (!latin.isEmpty()) {
            return latin.substring(0, Math.min(latin.length(), LONGEST_SLUG)).replaceAll("-$", "");
        }
        var checksum = new CRC32();
        checksum.update(id.getBytes(StandardCharsets.UTF_8));
        return "p%08x".formatted(checksum.getValue());
    }

    private String one(String field) {
        return Draft.tidy(Optional.ofNullable(sent.getFirst(field)));
    }

    private List<String> lines(String field) {
        return one(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
