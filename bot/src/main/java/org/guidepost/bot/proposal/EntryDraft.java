package org.guidepost.bot.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guidepost.knowledge.ContentFolder;
import org.guidepost.knowledge.Entry;
import org.guidepost.knowledge.PublishedFile;

/**
 * An entry in one language as it is proposed.
 *
 * @param topic the id of its topic
 * @param newIn the id of the group in which that topic is new; empty if the guide has the topic
 * @param countrySpecific whether a new topic needs the facts of a country
 * @param reviewed whether a reader of the language has checked it
 */
public record EntryDraft(
        String topic,
        String newIn,
        boolean countrySpecific,
        String language,
        String title,
        List<String> labels,
        String text,
        String next,
        List<String> variants,
        boolean reviewed)
        implements Draft {

    public EntryDraft {
        labels = List.copyOf(labels);
        variants = List.copyOf(variants);
    }

    /** One that nothing is written of yet. */
    public static EntryDraft blank(String topic, String language) {
        return new EntryDraft(topic, "", false, language, "", List.of(), "", "", List.of(), false);
    }

    /** An entry as it stands. */
    public static EntryDraft of(Entry entry) {
        return new EntryDraft(
                entry.id(),
                "",
                false,
                entry.language(),
                entry.title(),
                entry.labels(),
                entry.text().strip(),
                entry.next(),
                entry.variants(),
                entry.state() == Entry.State.REVIEWED);
    }

    /** The same about another topic. */
    public EntryDraft about(String other) {
        return new EntryDraft(other, newIn, countrySpecific, language, title, labels, text, next, variants, reviewed);
    }

    /** The same with another text. */
    public EntryDraft saying(String otherText) {
        return new EntryDraft(
                topic, newIn, countrySpecific, language, title, labels, otherText, next, variants, reviewed);
    }

    /** The same with a further text below. */
    public EntryDraft sayingAlso(String more) {
        return more.isBlank() ? this : saying(text + "\n\n" + more);
    }

    /** The same with more ways to ask; one that is there already is not added again. */
    public EntryDraft asked(List<String> more) {
        List<String> all = new ArrayList<>(variants);
        more.stream()
                .filter(question -> all.stream().noneMatch(question::equalsIgnoreCase))
                .forEach(all::add);
        return new EntryDraft(topic, newIn, countrySpecific, language, title, labels, text, next, all, reviewed);
    }

    @Override
    public Set<String> languages() {
        return Set.of(language);
    }

    @Override
    public List<PublishedFile> files(LocalDate today) {
        List<PublishedFile> files = new ArrayList<>();
        if (!newIn.isEmpty()) {
            files.add(ContentFolder.file(
                    "topics/more/%s.yaml".formatted(topic),
                    Map.of("id", topic, "group", newIn, "countrySpecific", countrySpecific)));
        }
        files.add(ContentFolder.file("entries/%s/%s.yaml".formatted(language, topic), document(today)));
        return files;
    }

    private Map<String, Object> document(LocalDate today) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("topic", topic);
        document.put("state", reviewed ? "reviewed" : "draft");
        document.put("updated", today);
        document.put("title", title);
        document.put("labels", labels);
        document.put("text", text + "\n");
        document.put("next", next);
        document.put("variants", variants);
        return document;
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(title);
        lines.addAll(labels);
        lines.addAll(text.lines().toList());
        lines.add(next);
        lines.addAll(variants);
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }
}
