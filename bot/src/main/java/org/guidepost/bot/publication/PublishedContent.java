package org.guidepost.bot.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.guidepost.knowledge.ContentProblem;
import org.guidepost.knowledge.ContentReading;
import org.guidepost.knowledge.ContentSource;
import org.guidepost.knowledge.ImportProgress;
import org.guidepost.knowledge.PublishedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The content of the files with everything over it that was published. What was published once and no longer fits the files, as
 * they have changed since, is left out: a new version of the files must never keep the guide from starting.
 */
public final class PublishedContent implements ContentSource {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedContent.class);

    private final ContentSource files;
    private final Supplier<List<PublishedFile>> published;

    public PublishedContent(ContentSource files, Supplier<List<PublishedFile>> published) {
        this.files = files;
        this.published = published;
    }

    @Override
    public ContentReading read(ImportProgress progress) {
        List<PublishedFile> all = published.get();
        ContentReading whole = files.publishing(all).read(progress);
        List<PublishedFile> fitting = fitting(all, whole);
        if (fitting.size() == all.size()) {
            return whole;
        }
        LOG.atWarn()
                .addKeyValue("files", all.size() - fitting.size())
                .log("Some of what was published does not fit the content files and is left out");
        return files.publishing(fitting).read(progress);
    }

    @Override
    public Optional<String> fingerprint() {
        return files.publishing(published.get()).fingerprint();
    }

    /**
     * What would be read if these files were published too. Only what does not fit already is left out.
     *
     * @param withdrawn places where what lies in the folders would hold again
     */
    ContentReading with(List<PublishedFile> more, Set<String> withdrawn) {
        List<PublishedFile> current = published.get();
        ContentReading whole = changed(current, more, withdrawn);
        if (whole instanceof ContentReading.Accepted) {
            return whole;
        }
        List<PublishedFile> fitting = fitting(current, files.publishing(current).read(ImportProgress.UNWATCHED));
        return fitting.size() == current.size() ? whole : changed(fitting, more, withdrawn);
    }

    private ContentReading changed(List<PublishedFile> current, List<PublishedFile> more, Set<String> withdrawn) {
        Set<String> paths = more.stream().map(PublishedFile::path).collect(Collectors.toSet());
        List<PublishedFile> all = new ArrayList<>(current);
        all.removeIf(file -> paths.contains(file.path()) || withdrawn.contains(file.path()));
        all.addAll(more);
        return files.publishing(all).read(ImportProgress.UNWATCHED);
    }

    private static List<PublishedFile> fitting(List<PublishedFile> all, ContentReading reading) {
        return switch (reading) {
            case ContentReading.Accepted _ -> all;
            case ContentReading.Refused(var problems) -> {
                Set<String> named = problems.stream().map(ContentProblem::file).collect(Collectors.toSet());
                yield all.stream()
                        .filter(file -> !named.contains(PublishedFile.SHOWN_IN + file.path()))
                        .toList();
            }
        };
    }
}
