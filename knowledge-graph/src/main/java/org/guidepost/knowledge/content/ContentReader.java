package org.guidepost.knowledge.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guidepost.knowledge.ContentProblem;
import org.guidepost.knowledge.ContentReading;
import org.guidepost.knowledge.ContentReview;
import org.guidepost.knowledge.ContentScope;
import org.guidepost.knowledge.ImportProgress;
import org.guidepost.knowledge.PublishedFile;

/** Reads the files of content folders into a content, and finds everything that is wrong with them. */
public final class ContentReader {

    private static final Set<FileKind> SCOPE = Set.of(FileKind.LANGUAGES, FileKind.JURISDICTION);

    private ContentReader() {}

    /**
     * Reads folders of which each adds files to those before it, or replaces files at the same place; and files in no folder that
     * do so last.
     *
     * <p>Only files below the folders are read; no address in them is ever opened.
     */
    public static ContentReading read(List<Path> folders, List<PublishedFile> published, ImportProgress progress) {
        return judged(manuscript(folders, published, progress));
    }

    /** Everything that is wrong with a file by itself. */
    public static List<ContentProblem> check(PublishedFile file) {
        var problems = new Problems();
        var listing = new FolderListing(problems);
        listing.add(file);
        Manuscript manuscript = Manuscript.blank(listing.inReadingOrder(), problems);
        read(manuscript, ImportProgress.UNWATCHED);
        return problems(manuscript);
    }

    /** Reads the same, and remarks on the files of the last folder: those of whoever added it. */
    public static ContentReview review(List<Path> folders, LocalDate today) {
        Manuscript manuscript = manuscript(folders, List.of(), ImportProgress.UNWATCHED);
        ContentReading reading = judged(manuscript);
        return new ContentReview(
                reading,
                reading instanceof ContentReading.Accepted
                        ? new Remarks(manuscript, folders.getLast(), today).all()
                        : List.of());
    }

    /** For whom content is there: the files that tell it are read, and no others. */
    public static ContentScope scope(List<Path> folders, List<PublishedFile> published) {
        var problems = new Problems();
        List<ContentFile> files = listing(folders, published, problems).inReadingOrder().stream()
                .filter(file -> SCOPE.contains(file.kind()))
                .toList();
        Manuscript manuscript = Manuscript.blank(files, problems);
        read(manuscript, ImportProgress.UNWATCHED);
        return manuscript.scope();
    }

    private static FolderListing listing(List<Path> folders, List<PublishedFile> published, Problems problems) {
        var listing = new FolderListing(problems);
        folders.forEach(listing::add);
        published.forEach(listing::add);
        return listing;
    }

    private static Manuscript manuscript(List<Path> folders, List<PublishedFile> published, ImportProgress progress) {
        var problems = new Problems();
        FolderListing listing = listing(folders, published, problems);
        listing.require(folders.getFirst(), "languages.yaml", "topics.yaml");
        Manuscript manuscript = Manuscript.blank(listing.inReadingOrder(), problems);
        read(manuscript, progress);
        return manuscript;
    }

    private static ContentReading judged(Manuscript manuscript) {
        List<ContentProblem> all = problems(manuscript);
        return all.isEmpty() ? new ContentReading.Accepted(manuscript.content()) : new ContentReading.Refused(all);
    }

    private static List<ContentProblem> problems(Manuscript manuscript) {
        List<ContentProblem> all = new ArrayList<>(manuscript.problems().all());
        all.addAll(ContentValidator.check(manuscript));
        return all;
    }

    private static void read(Manuscript manuscript, ImportProgress progress) {
        int done = 0;
        for (ContentFile file : manuscript.files()) {
            YamlText.of(file, manuscript.problems())
                    .flatMap(text -> YamlDocument.parse(text, file, manuscript.problems()))
                    .ifPresent(node -> read(file.kind(), new YamlMap(file, node, manuscript.problems()), manuscript));
            progress.filesRead(++done, manuscript.files().size());
        }
    }

    private static void read(FileKind kind, YamlMap file, Manuscript manuscript) {
        switch (kind) {
            case LANGUAGES -> LanguagesFile.read(file, manuscript);
            case SCHEME -> SchemeFile.read(file, manuscript);
            case TOPIC -> TopicFile.read(file, manuscript);
            case SCHEME_LABELS -> SchemeLabelsFile.read(file, manuscript);
            case JURISDICTION -> JurisdictionFile.read(file, manuscript);
            case ENTRY -> EntryFile.readTopic(file, manuscript);
            case BOUNDARY -> EntryFile.readBoundary(file, manuscript);
            case SMALL_TALK -> SmallTalkFile.read(file, manuscript);
            case FACTS -> FactsFile.read(file, manuscript);
            case FACT_TRANSLATIONS -> FactTranslationsFile.read(file, manuscript);
            case FACT -> FactFile.read(file, manuscript);
            case ROADMAP -> RoadmapFile.read(file, manuscript);
            case ROADMAP_TRANSLATIONS -> RoadmapTranslationsFile.read(file, manuscript);
        }
    }
}
