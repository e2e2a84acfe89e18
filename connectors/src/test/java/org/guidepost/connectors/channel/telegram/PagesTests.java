package org.guidepost.connectors.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagesTests {

    private static final int SMALL = 60;

    @Test
    void aShortMessageIsOnePage() {
        List<Page> pages = Pages.of(List.of(List.of(Run.bold("Title")), List.of(Run.plain("a < b"))));

        assertThat(pages).containsExactly(new Page("<b>Title</b>\n\na &lt; b", "Title\n\na < b"));
    }

    @Test
    void nothingIsNoPage() {
        assertThat(Pages.of(List.of())).isEmpty();
        assertThat(Pages.of(List.of(List.of(Run.plain("  "))))).isEmpty();
    }

    @Test
    void breaksBetweenBlocksFirst() {
        List<Page> pages = Pages.of(List.of(plain("a".repeat(40)), plain("b".repeat(40))), SMALL);

        assertThat(pages).extracting(Page::html).containsExactly("a".repeat(40), "b".repeat(40));
    }

    @Test
    void keepsALinkWhole() {
        Run link = Run.link("the page of the office", "https://example.org");
        List<Page> pages = Pages.of(List.of(List.of(Run.plain("some words before it "), link)), SMALL);

        assertThat(pages).extracting(Page::html).containsExactly("some words before it", link.html());
    }

    @Test
    void opensAStyleAgainWhereItHadToBeCut() {
        List<Page> pages = Pages.of(List.of(List.of(Run.bold("word ".repeat(30)))), SMALL);

        assertThat(pages).hasSizeGreaterThan(1).allSatisfy(page -> assertThat(page.html())
                .matches("<b>(word ?)+</b>"));
    }

    @Test
    void cutsAWordOnlyWhereItIsLongerThanAPage() {
        List<Page> pages = Pages.of(List.of(plain("x".repeat(150))), SMALL);

        assertThat(pages).extracting(page -> page.html().length()).containsExactly(60, 60, 30);
    }

    @Test
    void keepsCharactersTogetherThatPeopleSeeAsOne() {
        String family = "👩‍👩‍👧‍👦";
        List<Page> pages = Pages.of(List.of(plain(family.repeat(20))), SMALL);

        assertThat(pages)
                .allSatisfy(page -> assertThat(page.html().replace(family, "")).isEmpty());
    }

    @Test
    void cutsAHeapOfCombiningMarksSomewhere() {
        List<Page> pages = Pages.of(List.of(plain("z" + "\u0335".repeat(200))), SMALL);

        assertThat(text(pages)).isEqualTo("z" + "\u0335".repeat(200));
        assertThat(pages).allSatisfy(page -> assertThat(page.html().length()).isLessThanOrEqualTo(SMALL));
    }

    @Test
    void writesAnAddressThatIsTooLongForALinkAsText() {
        String url = "https://example.org/?" + "&".repeat(3_000);
        List<Page> pages = Pages.of(List.of(List.of(Run.link("Office", url))));

        assertThat(text(pages)).isEqualTo("Office:" + url);
    }

    /** Whatever is laid out, nothing is lost, no page is too long, every page parses, and words stay whole. */
    @ParameterizedTest
    @MethodSource("seeds")
    void holdsForAnyMessage(long seed) {
        Random random = new Random(seed);
        List<List<Run>> blocks = RandomRuns.blocks(random);
        int limit = 80 + random.nextInt(400);

        List<Page> pages = Pages.of(blocks, limit);

        assertThat(pages).allSatisfy(page -> {
            assertThat(page.html().length()).isLessThanOrEqualTo(limit);
            assertThat(page.plain().length()).isLessThanOrEqualTo(limit);
            assertThat(TelegramHtml.visible(page.html()))
                    .doesNotContain("\uFFFD")
                    .isNotBlank();
            assertThat(page.html().codePoints().noneMatch(PagesTests::isLoneSurrogate))
                    .isTrue();
        });
        assertThat(text(pages))
                .isEqualTo(withoutSpace(
                        blocks.stream().flatMap(List::stream).map(Run::text).collect(Collectors.joining())));
        assertThat(words(pages)).containsAll(RandomRuns.words(blocks));
    }

    /** Laid out in one pass this takes no second; looked through again for each page it would take an hour. */
    @Test
    @Timeout(30)
    void copesWithAHugeText() {
        List<List<Run>> huge = List.of(plain("<&> word ".repeat(400_000)));

        assertThat(Pages.of(huge)).hasSizeGreaterThan(1_000);
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    private static List<Run> plain(String text) {
        return List.of(Run.plain(text));
    }

    private static String text(List<Page> pages) {
        return withoutSpace(
                pages.stream().map(Page::html).map(TelegramHtml::visible).collect(Collectors.joining()));
    }

    private static List<String> words(List<Page> pages) {
        return pages.stream()
                .map(Page::html)
                .map(TelegramHtml::visible)
                .flatMap(text -> List.of(text.split("\\s+")).stream())
                .toList();
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
