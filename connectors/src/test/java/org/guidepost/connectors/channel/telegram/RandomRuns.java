package org.guidepost.connectors.channel.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Messages that nobody would write, from a seed. */
final class RandomRuns {

    private static final List<String> LETTERS =
            List.of("a", "Z", "ä", "<", ">", "&", "\"", "ш", "م", "😀", "語", "_", "*");

    private RandomRuns() {}

    static List<List<Run>> blocks(Random random) {
        List<List<Run>> blocks = new ArrayList<>();
        for (int count = 1 + random.nextInt(6); count > 0; count--) {
            List<Run> runs = new ArrayList<>();
            for (int more = 1 + random.nextInt(4); more > 0; more--) {
                runs.add(run(random));
            }
            blocks.add(runs);
        }
        return blocks;
    }

    /** The words, each of which fits on any page. */
    static List<String> words(List<List<Run>> blocks) {
        return blocks.stream()
                .flatMap(List::stream)
                .flatMap(run -> List.of(run.text().strip().split("\\s+")).stream())
                .toList();
    }

    private static Run run(Random random) {
        // A space at the end, so that runs don't make one word together.
        String text = words(random) + " ";
        return switch (random.nextInt(4)) {
            case 0 -> Run.plain(text);
            case 1 -> Run.bold(text);
            case 2 -> Run.italic(text);
            default -> Run.link(text, "https://example.org/?a=1&b=2");
        };
    }

    private static String words(Random random) {
        List<String> words = new ArrayList<>();
        for (int count = 1 + random.nextInt(60); count > 0; count--) {
            words.add(word(random));
        }
        return String.join(random.nextBoolean() ? " " : "\n", words);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = 1 + random.nextInt(4); length > 0; length--) {
            word.append(LETTERS.get(random.nextInt(LETTERS.size())));
        }
        return word.toString();
    }
}
