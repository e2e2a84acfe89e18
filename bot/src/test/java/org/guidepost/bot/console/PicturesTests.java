package org.guidepost.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guidepost.bot.catalog.TopicPage;
import org.guidepost.bot.catalog.TopicPage.Near;
import org.guidepost.bot.insight.Numbers;
import org.junit.jupiter.api.Test;

/** What the server draws: the neighbourhood of a topic, and the questions of each week. */
class PicturesTests {

    private static final Numbers QUIET = new Numbers(0, 0, 0, 0, 0, 0);

    @Test
    void drawsEachNeighbourOnceAndNoneOverAnother() {
        List<Near> related = List.of(new Near("a", "A very long title that needs more than two lines of words"));
        Neighbourhood picture =
                Neighbourhood.of(topic(related, List.of(related.getFirst(), new Near("b", "B")), many(9)));

        assertThat(picture.boxes()).hasSize(1 + 1 + 6 + 1).doesNotHaveDuplicates();
        assertThat(picture.lines()).hasSize(picture.boxes().size() - 1);
        for (Neighbourhood.Box box : picture.boxes()) {
            assertThat(box.x()).isBetween(0, Neighbourhood.WIDTH - 168);
            assertThat(box.y()).isBetween(0, picture.height() - 46);
            assertThat(picture.boxes().stream()
                            .filter(other -> Math.abs(other.x() - box.x()) < 168 && Math.abs(other.y() - box.y()) < 46))
                    .containsExactly(box);
        }
    }

    @Test
    void drawsATopicWithoutNeighbours() {
        Neighbourhood picture = Neighbourhood.of(topic(List.of(), List.of(), List.of()));

        assertThat(picture.boxes()).hasSize(1);
        assertThat(picture.lines()).isEmpty();
    }

    @Test
    void cutsATitleThatDoesNotFit() {
        var near = new Near("a", "One two three four five six seven eight nine ten eleven twelve");
        Neighbourhood picture = Neighbourhood.of(topic(List.of(near), List.of(), List.of()));

        assertThat(picture.boxes().getFirst().words())
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
    }

    @Test
    void drawsTheFullestWeekAsHighAsThePicture() {
        QuestionsChart chart =
                QuestionsChart.of(List.of(new Numbers(10, 5, 4, 1, 0, 0), QUIET, new Numbers(5, 0, 0, 0, 0, 0)));

        assertThat(chart.most()).isEqualTo(20);
        assertThat(chart.bars().stream().mapToInt(QuestionsChart.Bar::y).min()).hasValue(0);
        assertThat(chart.bars().getFirst())
                .as("the oldest week comes first")
                .isEqualTo(new QuestionsChart.Bar("answered", 3, QuestionsChart.HEIGHT - 35, 114, 35));
    }

    @Test
    void drawsNothingWhereNobodyAsked() {
        assertThat(QuestionsChart.of(List.of(QUIET, QUIET)).bars()).isEmpty();
        assertThat(QUIET.coverage()).isEmpty();
    }

    @Test
    void countsWhatIsLeft() {
        Numbers all = new Numbers(10, 5, 4, 1, 3, 2);

        assertThat(all.without(new Numbers(1, 1, 1, 1, 1, 1))).isEqualTo(new Numbers(9, 4, 3, 0, 2, 1));
        assertThat(all.coverage()).hasValue(71);
        assertThat(all.rightness()).hasValue(60);
    }

    private static TopicPage topic(List<Near> related, List<Near> leadingHere, List<Near> siblings) {
        return new TopicPage(
                "tax.vat",
                true,
                "VAT",
                Optional.of("tax"),
                List.of(),
                List.of(),
                List.of(),
                related,
                leadingHere,
                siblings);
    }

    private static List<Near> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Near("s" + number, "Sibling " + number))
                .toList();
    }
}
