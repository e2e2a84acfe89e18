package org.guidepost.knowledge.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guidepost.knowledge.Area;
import org.guidepost.knowledge.Authority;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.ContentScope;
import org.guidepost.knowledge.CountryTerms;
import org.guidepost.knowledge.Entry;
import org.guidepost.knowledge.Fact;
import org.guidepost.knowledge.Group;
import org.guidepost.knowledge.Jurisdiction;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.Roadmap;
import org.guidepost.knowledge.RoadmapStep;
import org.guidepost.knowledge.Scheme;
import org.guidepost.knowledge.SmallTalk;
import org.guidepost.knowledge.Topic;

/**
 * Content as it was read, each part with its place, before anybody has said that it is right. Filled by the file readers,
 * then looked at by the rules.
 *
 * @param files the files that were found, whether understood or not
 */
record Manuscript(
        List<ContentFile> files,
        Problems problems,
        List<Placed<Language>> languages,
        List<Placed<Area>> areas,
        List<Placed<Group>> groups,
        List<Placed<Topic>> topics,
        List<Placed<Jurisdiction>> jurisdictions,
        List<Placed<CountryTerms>> terms,
        List<Placed<Authority>> authorities,
        List<Placed<Entry>> entries,
        List<Placed<SmallTalk>> smallTalk,
        List<Placed<Fact>> facts,
        List<Placed<Roadmap>> roadmaps,
        List<Placed<RoadmapStep>> steps,
        List<Placed<StepTranslation>> stepTranslations) {

    static Manuscript blank(List<ContentFile> files, Problems problems) {
        return new Manuscript(
                files,
                problems,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    Content content() {
        return new Content(
                values(languages),
                new Scheme(values(areas), values(groups), values(topics)),
                values(jurisdictions),
                values(entries),
                values(smallTalk),
                values(facts),
                values(roadmaps).stream().map(this::translated).toList());
    }

    ContentScope scope() {
        return new ContentScope(
                values(languages).stream().map(Language::code).toList(),
                values(jurisdictions).stream()
                        .filter(jurisdiction -> jurisdiction.kind() == Jurisdiction.Kind.COUNTRY)
                        .map(Jurisdiction::code)
                        .toList());
    }

    private Roadmap translated(Roadmap roadmap) {
        return new Roadmap(
                roadmap.jurisdiction(),
                roadmap.updated(),
                roadmap.steps().stream()
                        .map(step -> StepTranslation.allOf(step, values(stepTranslations)))
                        .toList());
    }

    /** Whether every file of a kind was understood, so that what is missing is truly missing. */
    boolean understood(FileKind kind) {
        return files.stream().filter(file -> file.kind() == kind).noneMatch(file -> problems.in(file.shownPath()));
    }

    Optional<ContentFile> file(String relativePath) {
        return files.stream()
                .filter(file -> file.relativePath().equals(relativePath))
                .findFirst();
    }

    Optional<Jurisdiction> jurisdiction(String code) {
        return jurisdictions.stream()
                .map(Placed::value)
                .filter(jurisdiction -> jurisdiction.code().equals(code))
                .findFirst();
    }

    /**
     * The facts as they were first written. Translations share all with them but the text, which must hold the same figures;
     * so most rules need not look at them.
     */
    List<Placed<Fact>> originalFacts() {
        return facts.stream()
                .filter(fact -> fact.value().language().equals(Language.DEFAULT))
                .toList();
    }

    private static <T> List<T> values(List<Placed<T>> parts) {
        return parts.stream().map(Placed::value).toList();
    }
}
