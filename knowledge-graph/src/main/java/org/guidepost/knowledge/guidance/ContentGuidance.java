package org.guidepost.knowledge.guidance;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Entry;
import org.guidepost.knowledge.Fact;
import org.guidepost.knowledge.Jurisdiction;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.Situation;
import org.guidepost.knowledge.Topic;
import org.guidepost.knowledge.guidance.Guidance.Related;
import org.guidepost.knowledge.guidance.Guidance.StatedFact;

/** What content files say about an entry before any graph holds them: the same as {@link GuidanceReader} would read. */
public final class ContentGuidance implements GuidanceSource {

    private final Content content;

    public ContentGuidance(Content content) {
        this.content = content;
    }

    @Override
    public Optional<Guidance> read(String entry, String language, Optional<String> jurisdiction) {
        Optional<Topic> topic = content.scheme().topics().stream()
                .filter(candidate -> candidate.id().equals(entry))
                .findFirst();
        return text(entry, language)
                .map(text -> new Guidance(
                        entry,
                        text.language(),
                        text.title(),
                        text.text(),
                        text.next(),
                        text.state() == Entry.State.REVIEWED,
                        topic.filter(Topic::countrySpecific).isPresent(),
                        topic.stream()
                                .flatMap(about -> facts(about.id(), language, jurisdiction))
                                .toList(),
                        topic.stream()
                                .flatMap(about -> about.related().stream())
                                .flatMap(near -> related(near, language).stream())
                                .toList()));
    }

    private Optional<Related> related(String entry, String language) {
        return text(entry, language).map(text -> new Related(entry, text.title()));
    }

    private Optional<Entry> text(String entry, String language) {
        return inLanguage(
                content.entries().stream().filter(text -> text.id().equals(entry)), Entry::language, language);
    }

    private Stream<StatedFact> facts(String topic, String language, Optional<String> jurisdiction) {
        List<Jurisdiction> applying = content.jurisdictions().stream()
                .filter(candidate -> jurisdiction
                        .filter(code -> candidate.code().equals(code)
                                || candidate.members().contains(code))
                        .isPresent())
                .sorted(Comparator.comparing(Jurisdiction::kind))
                .toList();
        return applying.stream().flatMap(where -> facts(topic, language, where));
    }

    private Stream<StatedFact> facts(String topic, String language, Jurisdiction where) {
        return content.facts().stream()
                .filter(fact -> fact.jurisdiction().equals(where.code()))
                .filter(fact -> fact.topics().contains(topic))
                .collect(Collectors.groupingBy(Fact::id))
                .values()
                .stream()
                .flatMap(texts -> inLanguage(texts.stream(), Fact::language, language).stream())
                .sorted(Comparator.comparingInt((Fact fact) -> fact.topics().indexOf(topic))
                        .thenComparing(Fact::id))
                .map(fact -> stated(fact, topic));
    }

    private StatedFact stated(Fact fact, String topic) {
        return new StatedFact(
                fact.id(),
                fact.jurisdiction(),
                fact.language(),
                fact.text(),
                fact.topics().getFirst().equals(topic),
                inStep(fact, topic),
                fact.asOf(),
                fact.confidence(),
                fact.changesOften(),
                fact.reviewBy(),
                fact.link().map(URI::toString).orElse(""),
                fact.linkName().orElse(""));
    }

    private Optional<Integer> inStep(Fact fact, String topic) {
        return content.roadmaps().stream()
                .flatMap(roadmap -> roadmap.steps().stream())
                .filter(step -> step.topics().contains(topic))
                .filter(step -> !step.when().form().equals(Set.of(Situation.Form.COMPANY)))
                .map(step -> step.facts().indexOf(fact.id()))
                .filter(place -> place >= 0)
                .min(Comparator.naturalOrder());
    }

    private static <T> Optional<T> inLanguage(Stream<T> texts, Function<T, String> languageOf, String language) {
        List<T> all = texts.toList();
        return Stream.of(language, Language.DEFAULT)
                .flatMap(wanted ->
                        all.stream().filter(text -> languageOf.apply(text).equals(wanted)))
                .findFirst()
                .or(() -> all.stream().min(Comparator.comparing(languageOf)));
    }
}
