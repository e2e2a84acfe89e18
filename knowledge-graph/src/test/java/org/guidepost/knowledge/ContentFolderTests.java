package org.guidepost.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFolderTests {

    @TempDir
    Path folder;

    @Test
    void readsTheSchemeInItsOrder() {
        Scheme scheme = SampleContent.in(folder).content().scheme();

        assertThat(scheme.areas()).containsExactly(new Area("area.money", Map.of("en", "Money", "fi", "Raha")));
        assertThat(scheme.groups())
                .containsExactly(
                        new Group("tax", "area.money", Map.of("en", "Taxes", "fi", "Verot")),
                        new Group("money", "area.money", Map.of("en", "Prices")));
        assertThat(scheme.topics()).extracting(Topic::id).containsExactly("tax.vat", "tax.income", "money.pricing");
        assertThat(scheme.topics().getFirst().countrySpecific()).isTrue();
        assertThat(scheme.topics().getLast().competences())
                .containsExactly("valuing ideas", "coping with uncertainty, ambiguity and risk");
    }

    @Test
    void readsAnEntryOfEachKind() {
        List<Entry> entries = SampleContent.in(folder).content().entries();

        assertThat(entries)
                .extracting(entry -> entry.id() + "/" + entry.language())
                .containsExactly("money.pricing/en", "tax.income/en", "tax.vat/en", "tax.vat/fi", "oos.medical/en");
        Entry boundary = entries.getLast();
        assertThat(boundary.kind()).isEqualTo(Entry.Kind.BOUNDARY);
        assertThat(boundary.state()).isEqualTo(Entry.State.REVIEWED);
        assertThat(boundary.updated()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(entries.get(2).text())
                .contains("\n\n- Write down what you sell.\n")
                .doesNotEndWith("\n");
    }

    @Test
    void readsAFactWithItsTranslation() {
        List<Fact> facts = SampleContent.in(folder).content().facts();

        Fact limit = facts.getFirst();
        assertThat(limit.id()).isEqualTo("fi-vat-limit");
        assertThat(limit.asOf()).contains(Year.of(2025));
        assertThat(limit.changesOften()).isTrue();
        assertThat(limit.check()).map(Authority::key).contains("FI/vero");
        assertThat(limit.source().url()).contains(URI.create("https://www.vero.fi/en/vat"));
        Fact translated = facts.get(1);
        assertThat(translated.language()).isEqualTo("fi");
        assertThat(translated.text()).startsWith("Vuonna 2025");
        assertThat(translated.source()).isEqualTo(limit.source());
        assertThat(facts.get(2).asOf()).isEmpty();
        assertThat(facts.get(2).source().publisher()).isEmpty();
    }

    @Test
    void readsJurisdictionsAndSmallTalk() {
        Content content = SampleContent.in(folder).content();

        assertThat(content.jurisdictions()).extracting(Jurisdiction::code).containsExactly("EU", "FI");
        assertThat(content.jurisdictions().getFirst().members()).containsExactly("FI");
        Jurisdiction finland = content.jurisdictions().getLast();
        assertThat(finland.names()).containsEntry("fi", List.of("Suomi", "Suomessa"));
        assertThat(finland.terms())
                .containsExactly(
                        new CountryTerms(List.of("toiminimi", "Y-tunnus"), List.of()),
                        new CountryTerms(List.of("Kela"), List.of("fi")));
        assertThat(finland.helplines().getLast().asOf()).isEmpty();
        assertThat(finland.helplines())
                .extracting(line -> line.name("fi"))
                .containsExactly("Nollalinja naisille", "MIELI");
        assertThat(finland.helplines()).extracting(Helpline::spoken).containsExactly(List.of("en", "fi"), List.of());
        assertThat(content.smallTalk().getFirst().utterances().get(SmallTalk.Kind.YES))
                .containsExactly("en yes", "yes again");
        assertThat(content.smallTalk().getFirst().followUps().get(SmallTalk.FollowUp.COST))
                .containsExactly("en cost");
        assertThat(content.smallTalk().getFirst().followUps().get(SmallTalk.FollowUp.WHEREABOUTS))
                .containsExactly("en in …");
        assertThat(content.smallTalk().getFirst().mentions())
                .containsExactly(
                        new Mention("tax.vat", List.of("without an invoice", "cash in hand"), "Invoices matter here."));
    }

    @Test
    void anOwnFolderAddsAndReplacesFiles() throws IOException {
        SampleContent shipped = SampleContent.in(folder);
        Path own = Files.createDirectories(folder.resolve("own/entries/fi"));
        Files.writeString(
                own.resolve("tax.vat.yaml"),
                shipped.text("entries/fi/tax.vat.yaml").replace("title: Arvonlisävero", "title: Alv"));
        Files.writeString(
                own.resolve("tax.income.yaml"),
                shipped.text("entries/fi/tax.vat.yaml").replace("topic: tax.vat", "topic: tax.income"));

        var both = new ContentFolder(shipped.folder(), Optional.of(folder.resolve("own")));
        Content content = SampleContent.accepted(both.read(ImportProgress.UNWATCHED));

        assertThat(content.entries())
                .filteredOn(entry -> entry.language().equals("fi"))
                .extracting(Entry::id, Entry::title)
                .containsExactly(tuple("tax.income", "Arvonlisävero"), tuple("tax.vat", "Alv"));
    }

    @Test
    void whatIsPublishedLiesOverTheFolders() {
        SampleContent shipped = SampleContent.in(folder);
        var published = ContentFolder.of(shipped.folder())
                .publishing(List.of(
                        new PublishedFile(
                                "entries/fi/tax.vat.yaml",
                                shipped.text("entries/fi/tax.vat.yaml").replace("title: Arvonlisävero", "title: Alv")),
                        new PublishedFile("topics/more/tax.silk.yaml", "id: tax.silk\ngroup: tax\n"),
                        new PublishedFile(
                                "entries/fi/tax.silk.yaml",
                                shipped.text("entries/fi/tax.vat.yaml").replace("topic: tax.vat", "topic: tax.silk"))));

        Content content = SampleContent.accepted(published.read(ImportProgress.UNWATCHED));

        assertThat(content.entries())
                .filteredOn(entry -> entry.language().equals("fi"))
                .extracting(Entry::id, Entry::title)
                .containsExactly(tuple("tax.silk", "Arvonlisävero"), tuple("tax.vat", "Alv"));
        assertThat(content.scheme().topics())
                .extracting(Topic::id, Topic::area)
                .containsExactly(
                        tuple("tax.vat", "area.money"),
                        tuple("tax.income", "area.money"),
                        tuple("tax.silk", "area.money"),
                        tuple("money.pricing", "area.money"));
    }

    @Test
    void aTopicThatIsAddedNeedsAnEntryAndAGroup() {
        SampleContent content = SampleContent.in(folder)
                .with("topics/more/tax.silk.yaml", "id: tax.silk\ngroup: tax\n")
                .with("topics/more/silk.tax.yaml", "id: silk.tax\ngroup: silk\n");

        assertThat(content.problems())
                .anyMatch(problem -> problem.contains("the topic has no English entry: entries/en/tax.silk.yaml"))
                .anyMatch(problem -> problem.contains("topics.yaml has no group silk"));
    }

    @Test
    void aSingleFactTakesThePlaceOfThatFactAndOfItsTranslations() {
        SampleContent content = SampleContent.in(folder).with("facts/single/fi-vat-limit.yaml", """
                        jurisdiction: FI
                        fact:
                          id: fi-vat-limit
                          topics: [tax.vat]
                          text: "In 2027 you register for VAT when your sales pass EUR 20,000 in a year."
                          asOf: 2027
                          confidence: high
                          volatile: true
                          reviewBy: 2028-01-31
                          source: {url: "https://www.vero.fi/en/vat", publisher: Finnish Tax Administration, kind: official}
                          check: vero
                        """);

        assertThat(content.content().facts())
                .filteredOn(fact -> fact.id().equals("fi-vat-limit"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.text()).contains("2027"));
    }

    @Test
    void saysOfASingleFileWhatIsWrongWithIt() {
        SampleContent shipped = SampleContent.in(folder);
        String good = shipped.text("entries/fi/tax.vat.yaml");

        assertThat(ContentFolder.check(new PublishedFile("entries/fi/tax.vat.yaml", good)))
                .isEmpty();
        assertThat(ContentFolder.check(new PublishedFile(
                        "entries/fi/tax.vat.yaml", good.replace("title: Arvonlisävero", "title: Alv 2026"))))
                .extracting(ContentProblem::reason)
                .containsExactly("'title' holds a digit; figures belong into facts");
    }

    @Test
    void saysWhichFolderAProblemIsIn() throws IOException {
        SampleContent shipped = SampleContent.in(folder);
        Files.writeString(Files.createDirectories(folder.resolve("own")).resolve("languages.yaml"), "languages: 7\n");

        var both = new ContentFolder(shipped.folder(), Optional.of(folder.resolve("own")));

        assertThat(both.read(ImportProgress.UNWATCHED))
                .isInstanceOfSatisfying(ContentReading.Refused.class, refused -> {
                    assertThat(refused.problems())
                            .extracting(ContentProblem::file)
                            .containsExactly("own/languages.yaml");
                });
    }

    @Test
    void passesOverHiddenFilesAndWhateverIsNotYaml() {
        SampleContent content = SampleContent.in(folder)
                .with("README.md", "# read me")
                .with("..2026_11_21/languages.yaml", "nonsense")
                .with(".git/x.yaml", "nonsense");

        assertThat(content.problems()).isEmpty();
    }

    @Test
    void tellsHowManyFilesHaveBeenRead() {
        SampleContent content = SampleContent.in(folder);
        List<Integer> done = new ArrayList<>();
        List<Integer> totals = new ArrayList<>();

        ContentFolder.of(content.folder()).read(new ImportProgress() {
            @Override
            public void filesRead(int read, int total) {
                done.add(read);
                totals.add(total);
            }
        });

        assertThat(done).hasSize(16).startsWith(1, 2, 3).endsWith(16);
        assertThat(totals).containsOnly(16);
    }

    @Test
    void writesWhatItReads() {
        Content content = SampleContent.in(folder).content();

        List<Path> files = ContentFolder.write(content, folder.resolve("written"));

        assertThat(files).hasSize(16).contains(Path.of("facts/translations/fi/FI.yaml"), Path.of("topics/fi.yaml"));
        assertThat(SampleContent.accepted(
                        ContentFolder.of(folder.resolve("written")).read(ImportProgress.UNWATCHED)))
                .isEqualTo(content);
    }

    @Test
    void doesNotWriteIntoAFolderThatHoldsSomething() {
        SampleContent content = SampleContent.in(folder);

        assertThatThrownBy(() -> ContentFolder.write(content.content(), content.folder()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(content.folder().toString());
    }

    @Test
    void aMissingFolderIsAProblem() {
        ContentReading reading = ContentFolder.of(folder.resolve("nowhere")).read(ImportProgress.UNWATCHED);

        assertThat(reading)
                .isEqualTo(new ContentReading.Refused(
                        List.of(new ContentProblem("nowhere", 0, "there is no such folder"))));
    }
}
