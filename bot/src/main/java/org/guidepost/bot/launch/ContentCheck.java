package org.guidepost.bot.launch;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** How much there is of each kind, so that the most pressing is seen before the long lists. */
    private void say(List<ContentRemark> remarks) {
        Map<Kind, Long> counts = remarks.stream()
                .collect(Collectors.groupingBy(ContentRemark::kind, TreeMap::new, Collectors.counting()));
        counts.forEach((kind, count) -> out.printf("%s: %,d%n", words(kind), count));
        remarks.forEach(remark -> out.println("warning: " + remark));
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case REVIEW -> "Facts to check again";
            case TRANSLATION -> "Texts without a translation";
            case LINK -> "Links to sites that no authority has";
            case DRAFT -> "Drafts";
        };
    }
}
