package org.guidepost.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.guidepost.knowledge.ContentRemark.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The content that the project ships, without a database: every rule holds, and nothing is missing in any language. */
class ShippedContentTests {

    private static final Path SHIPPED = Path.of(System.getProperty("guidepost.content", "content"));

    /** To towns, ministries and a few private pages. A new one needs a look, and perhaps an authority. */
    private static final int LINKS_TO_OTHER_SITES = 39;

    private static ContentReview review = new ContentReview(
            new ContentReading.Refused(List.of(new ContentProblem("content", 0, "not read yet"))), List.of());

    @BeforeAll
    static void read() {
        review = ContentFolder.of(SHIPPED).review(LocalDate.of(2026, 11, 22));
    }

    @Test
    void keepsEveryRule() {
        assertThat(SampleContent.accepted(review.reading()).entries()).hasSizeGreaterThan(800);
    }

    @Test
    void isThereInEveryLanguage() {
        assertThat(remarks(Kind.TRANSLATION)).isEmpty();
    }

    @Test
    void namesAreasCountriesAndHelplinesInEveryLanguage() {
        Content content = SampleContent.accepted(review.reading());
        List<String> languages =
                content.languages().stream().map(Language::code).toList();

        assertThat(content.scheme().areas())
                .allSatisfy(area -> assertThat(area.labels()).containsOnlyKeys(languages));
        assertThat(content.scheme().groups())
                .allSatisfy(group -> assertThat(group.labels()).containsOnlyKeys(languages));
        assertThat(content.jurisdictions())
                .allSatisfy(jurisdiction -> assertThat(jurisdiction.names()).containsOnlyKeys(languages));
        assertThat(content.jurisdictions())
                .flatMap(Jurisdiction::helplines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.names()).containsOnlyKeys(languages));
    }

    @Test
    void sendsPeopleToFewSitesThatNoAuthorityHas() {
        assertThat(remarks(Kind.LINK)).hasSizeLessThanOrEqualTo(LINKS_TO_OTHER_SITES);
    }

    private static List<String> remarks(Kind kind) {
        return review.remarks().stream()
                .filter(remark -> remark.kind() == kind)
                .map(ContentRemark::toString)
                .toList();
    }
}
