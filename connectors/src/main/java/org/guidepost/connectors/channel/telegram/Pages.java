package org.guidepost.connectors.channel.telegram;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks laid out on as few pages as their natural breaks allow: between blocks, else between runs, else between words,
 * and inside a word only where the word is longer than a page.
 */
final class Pages {

    private static final String BETWEEN_BLOCKS = "\n\n";

    private final int limit;
    private final List<Page> finished = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();

    private Pages(int limit) {
        this.limit = limit;
    }

    static List<Page> of(List<List<Run>> blocks) {
        return of(blocks, Page.LIMIT);
    }

    static List<Page> of(List<List<Run>> blocks, int limit) {
        Pages pages = new Pages(limit);
        blocks.forEach(pages::add);
        pages.turn();
        return List.copyOf(pages.finished);
    }

    private void add(List<Run> block) {
        int length = block.stream().mapToInt(run -> run.html().length()).sum();
        if (!html.isEmpty()) {
            separate(length);
        }
        block.forEach(this::add);
    }

    /** Leaves a gap before a block that fits here, or that fits nowhere as a whole; otherwise turns the page. */
    private void separate(int length) {
        int left = room() - BETWEEN_BLOCKS.length();
        if (left >= length || (left > 0 && length > limit)) {
            html.append(BETWEEN_BLOCKS);
            plain.append(BETWEEN_BLOCKS);
        } else {
            turn();
        }
    }

    private void add(Run run) {
        boolean entity = run.style() != Run.Style.PLAIN;
        if (entity && !fits(run, 0, room()) && fits(run, 0, limit)) {
            turn();
        }
        int from = 0;
        while (!fits(run, from, room())) {
            from = fill(run, from);
        }
        write(run.with(run.text().substring(from)));
    }

    private static boolean fits(Run run, int from, int room) {
        return Cut.fits(run.text(), from, room - run.frame());
    }

    /** Puts what fits of a run's rest on the page, turns it, and says where the next page goes on. */
    private int fill(Run run, int from) {
        int cut = Cut.before(run.text(), from, room() - run.frame(), html.isEmpty());
        write(run.with(run.text().substring(from, cut).stripTrailing()));
        turn();
        return Cut.afterSpace(run.text(), cut);
    }

    private void write(Run run) {
        html.append(run.html());
        plain.append(run.bare());
    }

    private void turn() {
        if (!html.toString().isBlank()) {
            finished.add(new Page(html.toString().strip(), plain.toString().strip()));
        }
        html.setLength(0);
        plain.setLength(0);
    }

    private int room() {
        return limit - html.length();
    }
}
