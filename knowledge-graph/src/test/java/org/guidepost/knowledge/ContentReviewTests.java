package org.guidepost.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guidepost.knowledge.ContentRemark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the keepers of content are told to look after. */
class ContentReviewTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String FACTS = "facts/FI.yaml";
    private static final String ROADMAP = "roadmaps/FI.yaml";

    @TempDir
    Path folder;

    private static List<String> remarks(SampleContent content, Kind kind, LocalDate today) {
        return remarks(ContentFolder.of(content.folder()), kind, today);
    }

    private static List<String> remarks(ContentFolder content, Kind kind, LocalDate today) {
        ContentReview review = content.review(today);
        assertThat(review.reading()).isInstanceOf(ContentReading.Accepted.class);
        return review.remarks().stream()
                .filter(remark -> remark.kind() == kind)
                .map(ContentRemark::toString)
                .toList();
    }

    @Test
    void tellsEveryDraftWithItsFileAndLine() {
        assertThat(remarks(SampleContent.in(folder), Kind.DRAFT, TODAY))
                .contains("content/entries/fi/tax.vat.yaml:2: a draft: no reader of the language fi has checked it yet")
                .noneMatch(remark -> remark.contains("oos.medical"));
    }

    @Test
    void aFactIsToldThirtyDaysBeforeItsDayOfReview() {
        SampleContent content = SampleContent.in(folder);

        assertThat(remarks(content, Kind.REVIEW, LocalDate.of(2026, 12, 31))).isEmpty();
        assertThat(remarks(content, Kind.REVIEW, LocalDate.of(2027, 1, 1)))
                .containsExactly("content/facts/FI.yaml:9: fi-vat-limit: it must be checked by 2027-01-31, in 30 days");
        assertThat(remarks(content, Kind.REVIEW, LocalDate.of(2027, 1, 31)))
                .containsExactly("content/facts/FI.yaml:9: fi-vat-limit: it must be checked by 2027-01-31, in 0 days");
    }

    @Test
    void aFactBeyondItsDayOfReviewIsOverdue() {
        assertThat(remarks(SampleContent.in(folder), Kind.REVIEW, LocalDate.of(2027, 2, 1)))
                .containsExactly("content/facts/FI.yaml:9: fi-vat-limit: it should have been checked by 2027-01-31; "
                        + "answers say now that it may be out of date");
    }

    @Test
    void linksToSitesOfNoAuthorityAreTold() {
        SampleContent content = SampleContent.in(folder)
                .with(FACTS, "https://www.vero.fi/en/vat", "https://vero.fi.example/en/vat")
                .with(ROADMAP, "https://www.prh.fi/en/form", "https://notprh.fi/en/form");

        assertThat(remarks(content, Kind.LINK, TODAY))
                .containsExactly(
                        "content/facts/FI.yaml:10: people are sent to vero.fi.example, which is the site of none of the "
                                + "authorities in jurisdictions",
                        "content/roadmaps/FI.yaml:27: people are sent to notprh.fi, which is the site of none of the "
                                + "authorities in jurisdictions");
    }

    @Test
    void whatStandsBelowAnAuthoritysHostIsItsSite() {
        SampleContent content = SampleContent.in(folder)
                .with(FACTS, "https://www.vero.fi/en/vat", "https://OmaVero.vero.fi/en/vat")
                .with(ROADMAP, "https://www.prh.fi/en/form", "https://prh.fi/en/form");

        assertThat(remarks(content, Kind.LINK, TODAY)).isEmpty();
    }

    @Test
    void aSourceThatNobodyIsSentToMayBeAnywhere() {
        SampleContent content = SampleContent.in(folder)
                .with(FACTS, "https://www.vero.fi/en/vat", "https://blog.example/vat")
                .with(FACTS, "kind: official", "kind: secondary");

        assertThat(remarks(content, Kind.LINK, TODAY)).isEmpty();
    }

    @Test
    void aTextThatLacksALanguageIsTold() {
        SampleContent content = SampleContent.in(folder)
                .without("roadmaps/translations/fi/FI.yaml")
                .with(
                        "facts/translations/fi/FI.yaml",
                        "  fi-vat-start: Katso verottajan sivua ennen kuin aloitat.\n",
                        "");

        assertThat(remarks(content, Kind.TRANSLATION, TODAY))
                .contains(
                        "content/entries/en/tax.income.yaml:1: tax.income is not there in fi; people read English",
                        "content/facts/FI.yaml:13: fi-vat-start is not there in fi; people read English",
                        "content/roadmaps/FI.yaml:4: fi-step-permit is not there in fi; people read English")
                .noneMatch(remark -> remark.contains("tax.vat"));
    }

    @Test
    void aMissingTranslationIsToldAtTheEnglishText() {
        SampleContent content = SampleContent.in(folder);
        content.with(
                        "languages.yaml",
                        "languages:\n",
                        "languages:\n  - {code: ar, name: Arabic, native: العربية, direction: rtl, analyzer: arabic}\n")
                .with(
                        "entries/ar/tax.income.yaml",
                        content.text("entries/fi/tax.vat.yaml").replace("topic: tax.vat", "topic: tax.income"));

        assertThat(remarks(content, Kind.TRANSLATION, TODAY))
                .contains("content/entries/en/tax.income.yaml:1: tax.income is not there in fi; people read English");
    }

    @Test
    void anOrganisationIsToldOfItsOwnFilesOnly() throws IOException {
        SampleContent shipped = SampleContent.in(folder);
        Path own = folder.resolve("own");
        Files.writeString(
                Files.createDirectories(own.resolve("entries/fi")).resolve("tax.income.yaml"),
                shipped.text("entries/fi/tax.vat.yaml").replace("topic: tax.vat", "topic: tax.income"));

        ContentReview review =
                new ContentFolder(shipped.folder(), Optional.empty()).with(own).review(LocalDate.of(2027, 2, 1));

        assertThat(review.remarks())
                .extracting(ContentRemark::toString)
                .containsExactly(
                        "own/entries/fi/tax.income.yaml:2: a draft: no reader of the language fi has checked it yet");
    }

    @Test
    void contentThatIsRefusedGetsNoRemarks() {
        SampleContent content = SampleContent.in(folder).with(FACTS, "volatile: false", "volatile: maybe");

        ContentReview review = ContentFolder.of(content.folder()).review(TODAY);

        assertThat(review.reading()).isInstanceOf(ContentReading.Refused.class);
        assertThat(review.remarks()).isEmpty();
    }
}
