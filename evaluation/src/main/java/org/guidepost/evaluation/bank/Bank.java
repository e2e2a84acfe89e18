package org.guidepost.evaluation.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.guidepost.bot.launch.LaunchException;
import org.guidepost.knowledge.Area;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Entry;
import org.guidepost.knowledge.Group;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.PassageIndex;
import org.guidepost.knowledge.Scheme;
import org.guidepost.knowledge.Topic;

/**
 * Labelled texts in one language as content of the guide: each label an entry, its texts the ways in which people ask for it.
 * Entries have ids of their own, as labels may hold anything.
 */
public final class Bank {

    private static final String AREA = "bank";
    private static final String GROUP = "bank.label";

    /** An entry must say something; a dash resembles no question. */
    private static final String NO_GUIDANCE = "–";

    /** Nobody sees these entries; a fixed date keeps the content the same from day to day. */
    private static final LocalDate UPDATED = LocalDate.EPOCH;

    private final String language;
    private final boolean longTexts;
    private final List<String> labels;
    private final Map<String, Set<String>> textsByLabel;

    private Bank(String language, boolean longTexts, Map<String, Set<String>> textsByLabel) {
        this.language = language;
        this.longTexts = longTexts;
        this.labels = List.copyOf(textsByLabel.keySet());
        this.textsByLabel = textsByLabel;
    }

    /**
     * Gathers texts by label; those out of scope are never an entry, and a text counts once for its label.
     *
     * @param longTexts whether the texts are what the entries say, rather than the ways in which people ask for them
     * @throws LaunchException if nothing is in scope, or the guide does not search the language
     */
    public static Bank of(String language, List<LabelledText> texts, boolean longTexts) {
        if (PassageIndex.of(language).isEmpty()) {
            throw new LaunchException("The guide does not search texts in '%s'; it searches %s."
                    .formatted(
                            language,
                            String.join(
                                    ", ",
                                    PassageIndex.all().stream()
                                            .map(PassageIndex::language)
                                            .sorted()
                                            .toList())));
        }
        Map<String, Set<String>> textsByLabel = new LinkedHashMap<>();
        texts.stream().filter(LabelledText::inScope).forEach(text -> textsByLabel
                .computeIfAbsent(text.label(), label -> new LinkedHashSet<>())
                .add(text.text()));
        if (textsByLabel.isEmpty()) {
            throw new LaunchException("The bank holds nothing that is in scope.");
        }
        return new Bank(language, longTexts, textsByLabel);
    }

    public String language() {
        return language;
    }

    public int size() {
        return labels.size();
    }

    public boolean has(String label) {
        return textsByLabel.containsKey(label);
    }

    /** The label behind an entry of this bank. */
    public String label(String entry) {
        return labels.get(Integer.parseInt(entry.substring(GROUP.length() + 1)));
    }

    private static String id(int number) {
        return GROUP + "." + number;
    }

    /** The bank as the guide takes it in. */
    public Content content() {
        return new Content(List.of(spoken()), scheme(), List.of(), entries(), List.of(), List.of(), List.of());
    }

    private Language spoken() {
        PassageIndex index = PassageIndex.of(language).orElseThrow();
        return new Language(language, language, language, Language.Direction.LTR, index.analyzer());
    }

    private Scheme scheme() {
        return new Scheme(
                List.of(new Area(AREA, Map.of(language, AREA))),
                List.of(new Group(GROUP, AREA, Map.of(language, GROUP))),
                IntStream.range(0, labels.size())
                        .mapToObj(number -> new Topic(id(number), AREA, GROUP, false, List.of(), List.of()))
                        .toList());
    }

    private List<Entry> entries() {
        return IntStream.range(0, labels.size()).mapToObj(this::entry).toList();
    }

    private Entry entry(int number) {
        String label = labels.get(number);
        Set<String> texts = Objects.requireNonNull(textsByLabel.get(label));
        return new Entry(
                id(number),
                Entry.Kind.TOPIC,
                language,
                title(label),
                List.of(),
                longTexts ? String.join("\n\n", texts) : NO_GUIDANCE,
                "",
                longTexts ? List.of() : new ArrayList<>(texts),
                Entry.State.DRAFT,
                UPDATED);
    }

    private static String title(String label) {
        String words = label.replace('_', ' ').replace('-', ' ').strip();
        return words.isEmpty() ? label : words;
    }
}
