package org.guidepost.knowledge.content;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guidepost.knowledge.Authority;
import org.guidepost.knowledge.ContentProblem;
import org.guidepost.knowledge.ContentRemark;
import org.guidepost.knowledge.ContentRemark.Kind;
import org.guidepost.knowledge.Entry;
import org.guidepost.knowledge.Fact;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.RoadmapStep;

/**
 * What the keepers of a folder should look after, though nothing in it breaks a rule.
 *
 * @param folder whose files are looked at; the others are somebody else's
 */
record Remarks(Manuscript manuscript, Path folder, LocalDate today) {

    private static final int DAYS_AHEAD = 30;

    List<ContentRemark> all() {
        return Stream.of(drafts(), missingTranslations(), linksToOtherSites(), factsToReview())
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<ContentRemark> drafts() {
        return here(manuscript.entries())
                .filter(entry -> entry.value().state() == Entry.State.DRAFT)
                .map(entry -> remark(
                        Kind.DRAFT,
                        entry.place()
                                .problem(
                                        "state",
                                        "a draft: no reader of the language %s has checked it yet"
                                                .formatted(entry.value().language()))));
    }

    private Stream<ContentRemark> missingTranslations() {
        return Stream.of(
                        untranslated(manuscript.entries(), Entry::id, entry -> Set.of(entry.language())),
                        untranslated(manuscript.facts(), Fact::id, fact -> Set.of(fact.language())),
                        untranslated(translatedSteps(), RoadmapStep::id, step -> step.texts()
                                .keySet()))
                .flatMap(Function.identity());
    }

    private List<Placed<RoadmapStep>> translatedSteps() {
        return manuscript.steps().stream()
                .map(step -> new Placed<>(
                        StepTranslation.allOf(
                                step.value(),
                                manuscript.stepTranslations().stream()
                                        .map(Placed::value)
                                        .toList()),
                        step.place()))
                .toList();
    }

    /** Told once for the parts that share an id: at the English one, if it is here. */
    private <T> Stream<ContentRemark> untranslated(
            List<Placed<T>> parts, Function<T, String> id, Function<T, Collection<String>> languages) {
        return parts.stream().collect(Collectors.groupingBy(part -> id.apply(part.value()))).entrySet().stream()
                .flatMap(text -> untranslated(text.getKey(), text.getValue(), languages).stream());
    }

    private <T> Optional<ContentRemark> untranslated(
            String id, List<Placed<T>> parts, Function<T, Collection<String>> languages) {
        Set<String> present = parts.stream()
                .flatMap(part -> languages.apply(part.value()).stream())
                .collect(Collectors.toSet());
        String missing = manuscript.languages().stream()
                .map(language -> language.value().code())
                .filter(code -> !present.contains(code))
                .collect(Collectors.joining(", "));
        return here(parts)
                .min(Comparator.comparing(part -> !languages.apply(part.value()).contains(Language.DEFAULT)))
                .filter(part -> !missing.isEmpty())
                .map(part -> remark(
                        Kind.TRANSLATION,
                        part.place().problem("%s is not there in %s; people read English".formatted(id, missing))));
    }

    private Stream<ContentRemark> linksToOtherSites() {
        var official = new OfficialSites(
                manuscript.authorities().stream().<Authority>map(Placed::value).toList());
        return Stream.concat(
                        here(manuscript.originalFacts()).flatMap(fact -> fact.value().link().stream()
                                .map(link -> new Placed<>(link, fact.place().within("source")))),
                        here(manuscript.steps()).flatMap(step -> step.value().link().stream()
                                .map(link -> new Placed<>(link, step.place().within("link")))))
                .filter(link -> !official.hold(link.value()))
                .map(link -> remark(Kind.LINK, link.place().problem(otherSite(link.value()))));
    }

    private static String otherSite(URI link) {
        return "people are sent to %s, which is the site of none of the authorities in jurisdictions"
                .formatted(link.getHost());
    }

    private Stream<ContentRemark> factsToReview() {
        return here(manuscript.originalFacts())
                .flatMap(fact -> fact
                        .value()
                        .reviewBy()
                        .filter(day -> !day.isAfter(today.plusDays(DAYS_AHEAD)))
                        .map(day -> remark(
                                Kind.REVIEW,
                                fact.place().problem("reviewBy", fact.value().id() + ": " + dayOfReview(day))))
                        .stream());
    }

    private String dayOfReview(LocalDate day) {
        return day.isBefore(today)
                ? "it should have been checked by %s; answers say now that it may be out of date".formatted(day)
                : "it must be checked by %s, in %d days".formatted(day, ChronoUnit.DAYS.between(today, day));
    }

    private <T> Stream<Placed<T>> here(List<Placed<T>> parts) {
        return parts.stream().filter(part -> part.place().file().isIn(folder));
    }

    private static ContentRemark remark(Kind kind, ContentProblem place) {
        return new ContentRemark(kind, place);
    }
}
