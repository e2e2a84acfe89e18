package org.guidepost.bot.launch;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.ContentFolder;
import org.guidepost.knowledge.ContentReading;
import org.guidepost.knowledge.ContentRemark;
import org.guidepost.knowledge.ContentRemark.Kind;
import org.guidepost.knowledge.ContentReview;

/** Says what is wrong with content files; where nothing is, what their keepers should look after. */
record ContentCheck(ContentFolder folder, Clock clock, PrintStream out) {

    /**
     * Says it.
     *
     * @return the exit status: remarks don't count
     */
    int run() {
        ContentReview review = folder.review(LocalDate.now(clock));
        return switch (review.reading()) {
            case ContentReading.Accepted(Content content) -> {
                out.printf(
                        "The content is in order: %,d texts of entries, %,d texts of facts, %d languages.%n",
                        content.entries().size(),
                        content.facts().size(),
                        content.languages().size());
                say(review.remarks());
                yield 0;
            }
            case ContentReading.Refused(var problems) -> {
                problems.forEach(out::println);
                yield 1;
            }
        };
    }

    private void say(List<ContentRemark> remarks) {
        remarks.forEach(remark -> out.println("warning: " + remark));
        if (!remarks.isEmpty()) {
            Map<Kind, Long> counts =
                    remarks.stream().collect(Collectors.groupingBy(ContentRemark::kind, Collectors.counting()));
            out.println(Arrays.stream(Kind.values())
                    .filter(counts::containsKey)
                    .map(kind -> "%,d %s".formatted(counts.get(kind), words(kind)))
                    .collect(Collectors.joining(", ", "To look after: ", ".")));
        }
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case DRAFT -> "drafts";
            case TRANSLATION -> "texts without a translation";
            case LINK -> "links to sites that no authority has";
            case REVIEW -> "facts to check again";
        };
    }
}
