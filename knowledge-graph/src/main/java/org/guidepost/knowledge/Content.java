package org.guidepost.knowledge;

import java.util.Comparator;
import java.util.List;

/**
 * Everything that the guide knows, free of contradictions within itself when a {@link ContentFolder} has accepted it.
 *
 * <p>Languages and the scheme keep the order in which they are shown; everything else is sorted by id and language, so that
 * two contents are equal when they say the same.
 */
public record Content(
        List<Language> languages,
        Scheme scheme,
        List<Jurisdiction> jurisdictions,
        List<Entry> entries,
        List<SmallTalk> smallTalk,
        List<Fact> facts,
        List<Roadmap> roadmaps) {

    public Content {
        languages = List.copyOf(languages);
        jurisdictions = sorted(jurisdictions, Comparator.comparing(Jurisdiction::code));
        entries = sorted(
                entries,
                Comparator.comparing(Entry::kind).thenComparing(Entry::id).thenComparing(Entry::language));
        smallTalk = sorted(smallTalk, Comparator.comparing(SmallTalk::language));
        facts = sorted(facts, Comparator.comparing(Fact::id).thenComparing(Fact::language));
        roadmaps = sorted(roadmaps, Comparator.comparing(Roadmap::jurisdiction));
    }

    private static <T> List<T> sorted(List<T> values, Comparator<T> order) {
        return values.stream().sorted(order).toList();
    }
}
