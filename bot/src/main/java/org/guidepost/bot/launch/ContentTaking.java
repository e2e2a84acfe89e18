package org.guidepost.bot.launch;

import java.util.Optional;
import java.util.stream.Collectors;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.ContentReading;
import org.guidepost.knowledge.ContentSource;
import org.guidepost.knowledge.ImportReport;
import org.guidepost.knowledge.graph.ContentImport;

/**
 * Brings the content of a source into the graph at the start, unless it is there already.
 *
 * <p>The server's own content wins. Any other program is a guest where the database may be shared: it takes what is there,
 * since people are being answered from it.
 */
record ContentTaking(ContentSource source, ContentImport graph, boolean guest, Progress progress) {

    private static final int MOST_PROBLEMS_SHOWN = 20;

    /**
     * Takes it.
     *
     * @throws LaunchException if the content has mistakes
     */
    void run() {
        Optional<String> fingerprint = source.fingerprint();
        if (fingerprint.filter(graph::hasTaken).isPresent()) {
            return;
        }
        progress.say("Reading and checking the content ...");
        Content content = accepted(source.read(progress));
        Optional<ImportReport> report =
                guest ? graph.runUnlessTaken(content, fingerprint) : Optional.of(graph.run(content, fingerprint));
        progress.say(
                report.isPresent()
                        ? "The content is in the graph."
                        : "The database, which others may use, holds other content than your files: its content is used.");
    }

    private static Content accepted(ContentReading reading) {
        return switch (reading) {
            case ContentReading.Accepted(Content content) -> content;
            case ContentReading.Refused(var problems) ->
                throw new LaunchException("The content has mistakes (%d); mend them and start again:\n%s"
                        .formatted(
                                problems.size(),
                                problems.stream()
                                        .limit(MOST_PROBLEMS_SHOWN)
                                        .map(problem -> "  " + problem)
                                        .collect(Collectors.joining("\n"))));
        };
    }
}
