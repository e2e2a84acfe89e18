package org.guidepost.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.guidepost.knowledge.SampleContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every rule an example that breaks it, with the one problem that is reported, file and line included. */
class ContentRulesTests {

    private static final String VAT = "entries/en/tax.vat.yaml";
    private static final String FACTS = "facts/FI.yaml";
    private static final String FINNISH_FACTS = "facts/translations/fi/FI.yaml";
    private static final String FINLAND = "jurisdictions/FI.yaml";
    private static final String BOUNDARY = "boundaries/en/oos.medical.yaml";
    private static final String AMOUNT = "EUR 20,000 in a year";

    @TempDir
    Path folder;

    record Breach(String file, String part, String replacement, String problem) {

        @Override
        public String toString() {
            return problem;
        }
    }

    private static Breach breach(String file, String part, String replacement, String problem) {
        return new Breach(file, part, replacement, problem);
    }

    static Stream<Breach> keysAndTypes() {
        return Stream.of(
                breach(
                        VAT,
                        "title: VAT",
                        "titel: VAT",
                        ":1: the key 'title' is missing|:4: the key 'titel' is not known here"),
                breach(VAT, "title: VAT", "title: VAT\ntitle: Vat", ":5: 'title' stands here twice"),
                breach(VAT, "title: VAT", "title: [VAT]", ":4: 'title' must be a single value"),
                breach(
                        VAT,
                        "title: VAT",
                        "title: no",
                        ":4: 'title' must be a text, but YAML takes no for something else: put it in quotes"),
                breach(
                        VAT,
                        "title: VAT",
                        "title: 2026",
                        ":4: 'title' must be a text, but YAML takes 2026 for something else: put it in quotes"),
                breach(VAT, "title: VAT", "title:", ":4: 'title' is empty"),
                breach(VAT, "title: VAT", "title: '  '", ":4: 'title' is empty"),
                breach(
                        VAT,
                        "title: VAT",
                        "title: " + "x".repeat(121),
                        ":4: 'title' is 121 characters long; at most 120 are allowed"),
                breach(
                        VAT,
                        "labels: [value added tax, sales tax]",
                        "labels: sales tax",
                        ":5: 'labels' must be a list of at most 2000 items"),
                breach(
                        VAT,
                        "labels: [value added tax, sales tax]",
                        "labels: [a, [b]]",
                        ":5: an item of 'labels' must be a single value"),
                breach(VAT, "state: draft", "state: done", ":2: 'state' must be one of draft, reviewed"),
                breach(
                        VAT,
                        "updated: 2026-11-21",
                        "updated: 2026-13-01",
                        ":3: 'updated' must be a date such as 2026-11-21"),
                breach(FACTS, "volatile: false", "volatile: maybe", ":18: 'volatile' must be true or false"),
                breach(FACTS, "asOf: 2025", "asOf: last year", ":6: 'asOf' must be a year such as 2026, or unknown"),
                breach(FACTS, "{kind: general}", "general", ":19: 'source' must consist of keys and their values"),
                breach(
                        FACTS,
                        "https://www.vero.fi/en/vat",
                        "vero.fi/en/vat",
                        ":10: 'url' must be an address that starts with https:// or http://"),
                breach(
                        FACTS,
                        "https://www.vero.fi/en/vat",
                        "javascript:alert(1)",
                        ":10: 'url' must be an address that starts with https:// or http://"),
                breach(
                        FACTS,
                        "https://www.vero.fi/en/vat",
                        "file:///etc/passwd",
                        ":10: 'url' must be an address that starts with https:// or http://"),
                breach(
                        FACTS,
                        "https://www.vero.fi/en/vat",
                        "https://vero.fi@evil.example/",
                        ":10: 'url' must be an address that starts with https:// or http://"),
                breach(BOUNDARY, "labels: [doctor]", "", ":1: the key 'labels' is missing"),
                breach(
                        "smalltalk/fi.yaml",
                        "\"yes\": [",
                        "\"yess\": [",
                        ":1: the key 'yes' is missing|:7: the key 'yess' is not known here"));
    }

    static Stream<Breach> yaml() {
        return Stream.of(
                breach(
                        VAT,
                        "title: VAT",
                        "title: VAT: what",
                        ":4: not valid YAML: mapping values are not allowed here"),
                breach(VAT, "title: VAT", "title: &x VAT", ":4: anchors and aliases (& and *) are not allowed"),
                breach(VAT, "title: VAT", "title: !secret VAT", ":4: tags (!) are not allowed"),
                breach(VAT, "title: VAT", "title: !!binary VAT", ":4: tags (!) are not allowed"),
                breach(VAT, "title: VAT", "? [a]\n: VAT", ":4: a key must be a word"),
                breach(
                        VAT,
                        "topic: tax.vat",
                        "---\na: 1\n---\ntopic: tax.vat",
                        ":3: not valid YAML: but found another document"),
                breach(
                        VAT,
                        "title: VAT",
                        "title: VA\u202eT",
                        ":4: the line holds the invisible or control character U+202E"),
                breach(
                        VAT,
                        "title: VAT",
                        "title: \"VA\\u202eT\"",
                        ":4: the value holds the invisible or control character U+202E"),
                breach(
                        VAT,
                        "title: VAT",
                        "title: \"VA\\0T\"",
                        ":4: the value holds the invisible or control character U+0000"),
                breach(
                        VAT,
                        "title: VAT",
                        "title: \"VA\\ud800T\"",
                        ":4: the value holds the invisible or control character U+D800"),
                breach(
                        VAT,
                        "title: VAT",
                        "title: VA\u0007T",
                        ":4: the line holds the invisible or control character U+0007"),
                breach(
                        VAT,
                        "title: VAT",
                        "title: Va\u0308T",
                        ":4: the line is not in Unicode normal form NFC: an accent stands apart from its letter"));
    }

    static Stream<Breach> entries() {
        return Stream.of(
                breach(
                        VAT,
                        "topic: tax.vat",
                        "topic: tax.income",
                        ":1: 'topic' is tax.income, but the file is called tax.vat.yaml"),
                breach(
                        VAT,
                        "Every sentence is short",
                        "Every one of 20 sentences is short",
                        ":6: 'text' holds a digit; figures belong into facts"),
                breach(
                        VAT,
                        "Write down one question",
                        "Write down ٣ questions",
                        ":12: 'next' holds a digit; figures belong into facts"),
                breach(
                        VAT,
                        "Every sentence is short",
                        "See https://www.vero.fi",
                        ":6: 'text' holds a link or markup other than lists with a dash"),
                breach(
                        VAT,
                        "Every sentence is short",
                        "Every <b>sentence</b> is short",
                        ":6: 'text' holds a link or markup other than lists with a dash"),
                breach(
                        VAT,
                        "Every sentence is short",
                        "Every **sentence** is short",
                        ":6: 'text' holds a link or markup other than lists with a dash"),
                breach(
                        VAT,
                        "Every sentence is short",
                        "word word word. ".repeat(40),
                        ":6: 'text' has 206 words; 60 to 160 are wanted"),
                breach(
                        VAT,
                        "Every sentence is short",
                        "word ".repeat(26).strip(),
                        ":6: 'text' has a sentence of 31 words; at most 30 are wanted"),
                breach(
                        VAT,
                        "for the tax office.",
                        "word ".repeat(27).strip(),
                        ":12: 'next' has a sentence of 31 words; at most 30 are wanted"),
                breach(
                        VAT,
                        "Every sentence is short",
                        "Every sentence costs twenty euros",
                        ":6: 'text' names an amount or a percentage; figures belong into facts"),
                breach(VAT, "title: VAT", "title: VAT in 2026", ":4: 'title' holds a digit; figures belong into facts"),
                breach(
                        "entries/fi/tax.vat.yaml",
                        "\n\n  - ",
                        " " + "sana sana. ".repeat(80) + "\n\n  - ",
                        ":6: 'text' has 230 words; 60 to 160 are wanted"),
                breach(VAT, "  - what is vat\n", "", ":14: there are 9 variants; at least 10 are wanted"),
                breach(
                        VAT,
                        "  - what is vat\n",
                        "  - Vat registration limit?\n",
                        ":16: this stands in 'variants' twice"),
                breach(VAT, "value added tax, sales tax", "sales tax, Sales-Tax", ":5: this stands in 'labels' twice"),
                breach(
                        BOUNDARY,
                        "variants:\n  - i have a headache what should i take\n  - is this mole dangerous",
                        "variants: []",
                        ":8: there are no variants, so nobody would ever meet this boundary"));
    }

    static Stream<Breach> facts() {
        return Stream.of(
                breach(
                        FACTS,
                        "id: fi-vat-start",
                        "id: vat-start",
                        ":13: vat-start: the id does not start with 'fi-'|" + FINNISH_FACTS
                                + ":5: there is no fact fi-vat-start in this jurisdiction"),
                breach(
                        FACTS,
                        "topics: [tax.vat, tax.income]",
                        "topics: [tax.vat, tax.income, money.pricing, tax.vat]",
                        ":4: fi-vat-limit: a fact belongs to one to three topics; this one has 4"),
                breach(FACTS, "topics: [tax.vat]", "topics: []", ":13: a fact needs at least one topic"),
                breach(
                        FACTS,
                        "topics: [tax.vat]",
                        "topics: [tax.vat, tax.vta]",
                        ":14: tax.vta is not the id of a topic"),
                breach(
                        FACTS,
                        "the tax office before",
                        "the tax office seven days before",
                        ":15: fi-vat-start: the confidence is low, so the text must not hold a number, not even in words"),
                breach(
                        FINNISH_FACTS,
                        "Katso verottajan sivua",
                        "Katso seitsemän päivää ennen verottajan sivua",
                        ":5: fi-vat-start: the confidence is low, so the text must not hold a number, not even in words"),
                breach(
                        FACTS,
                        "asOf: 2025\n    confidence: high\n    volatile: true",
                        "asOf: unknown\n    confidence: high\n    volatile: false",
                        ":5: fi-vat-limit: an amount or a percentage needs a year in 'asOf'"),
                breach(
                        FACTS,
                        "kind: official}\n    check: vero",
                        "kind: secondary}",
                        ":5: fi-vat-limit: an amount or a percentage needs an official link: an authority in 'check', or an official source"),
                breach(
                        FACTS,
                        "source: {kind: general}\n    check: vero",
                        "source: {kind: general}",
                        ":19: fi-vat-start: a fact needs a link where it can be checked: a 'url' in 'source', or an authority in 'check'"),
                breach(
                        FACTS,
                        "    reviewBy: 2027-01-31\n",
                        "",
                        ":8: fi-vat-limit: a volatile fact needs a day in 'reviewBy'"),
                breach(
                        FACTS,
                        "official}\n    check: vero",
                        "official}\n    check: tax-office",
                        ":11: jurisdictions/FI.yaml has no authority tax-office"),
                breach(
                        FACTS,
                        "{kind: general}",
                        "{kind: secondary, publisher: Somebody}",
                        ":19: a source of any kind but general needs a url and a publisher"),
                breach(
                        FACTS,
                        "{kind: general}",
                        "{kind: general, url: \"https://x.example/\"}",
                        ":19: a source of kind general has no url"),
                breach(
                        FACTS,
                        "id: fi-vat-start",
                        "id: fi-vat-limit",
                        ":13: fi-vat-limit stands here a second time|" + FINNISH_FACTS
                                + ":5: there is no fact fi-vat-start in this jurisdiction"),
                breach(
                        FACTS,
                        "jurisdiction: FI",
                        "jurisdiction: SE",
                        ":1: 'jurisdiction' is SE, but the file is called FI.yaml|:1: there is no file jurisdictions/SE.yaml"),
                breach(
                        FINNISH_FACTS,
                        "20 000",
                        "25 000",
                        ":4: fi-vat-limit: the figures differ from those of the English text"),
                breach(
                        FINNISH_FACTS,
                        "Vuonna 2025",
                        "Vuonna 2052",
                        ":4: fi-vat-limit: the figures differ from those of the English text"),
                breach(
                        FINNISH_FACTS,
                        "20 000 euroa",
                        "20 000 prosenttia",
                        ":4: fi-vat-limit: the percentages differ from those of the English text"),
                breach(
                        FINNISH_FACTS,
                        "Vuonna 2025",
                        "Tammikuussa 2025",
                        ":4: fi-vat-limit: the months differ from those of the English text"),
                breach(
                        FINNISH_FACTS,
                        "language: fi",
                        "language: en",
                        ":2: 'language' is en, but the folder is called fi"),
                breach(
                        FINNISH_FACTS,
                        "fi-vat-start:",
                        "fi-vat-begin:",
                        ":5: there is no fact fi-vat-begin in this jurisdiction"));
    }

    static Stream<Breach> links() {
        return Stream.of(
                breach(
                        FACTS,
                        "{kind: general}\n    check: vero",
                        "{kind: secondary, publisher: Somebody, url: \"http://x.example/\"}",
                        ":19: people are sent to http://x.example/; that must begin with https://"),
                breach(
                        "roadmaps/FI.yaml",
                        "https://www.prh.fi/en/form",
                        "http://www.prh.fi/en/form",
                        ":27: people are sent to http://www.prh.fi/en/form; that must begin with https://"),
                breach(
                        FINLAND,
                        "https://www.vero.fi/en/",
                        "http://www.vero.fi/en/",
                        ":13: people are sent to http://www.vero.fi/en/; that must begin with https://|" + FACTS
                                + ":19: people are sent to http://www.vero.fi/en/; that must begin with https://"),
                breach(
                        FINLAND,
                        "https://112.fi/en",
                        "http://112.fi/en",
                        ":6: people are sent to http://112.fi/en; that must begin with https://"),
                breach(
                        FINLAND,
                        "https://mieli.fi/en/",
                        "http://mieli.fi/en/",
                        ":8: people are sent to http://mieli.fi/en/; that must begin with https://"));
    }

    static Stream<Breach> references() {
        return Stream.of(
                breach(
                        "topics.yaml",
                        "related: [tax.income]",
                        "related: [tax.incom]",
                        ":10: tax.incom is not the id of a topic"),
                breach(
                        "smalltalk/en.yaml",
                        "topic: tax.vat",
                        "topic: tax.vet",
                        ":22: tax.vet is not the id of a topic"),
                breach(
                        FINLAND,
                        "name: {en: MIELI}",
                        "name: {en: MIELI, sv: MIELI}",
                        ":8: languages.yaml has no language sv"),
                breach(
                        FINLAND,
                        "name: {en: MIELI}",
                        "name: {fi: MIELI}",
                        ":9: 'name' needs an English text (en), which is shown where another is missing"),
                breach(
                        "topics.yaml",
                        "related: [tax.income]",
                        "related: [tax.vat]",
                        ":10: the topic is related to itself"),
                breach(
                        "topics.yaml",
                        "id: tax.income",
                        "id: income.tax",
                        ":12: the id does not start with that of its group, tax.|:12: the topic has no English entry: entries/en/income.tax.yaml is missing|:10: tax.income is not the id of a topic|"
                                + "entries/en/tax.income.yaml:1: tax.income is not the id of a topic in topics.yaml|"
                                + FACTS + ":4: tax.income is not the id of a topic"),
                breach(
                        "topics.yaml",
                        "          - id: tax.income",
                        "          - id: tax.vat\n          - id: tax.income",
                        ":12: tax.vat stands here a second time"),
                breach(
                        "topics.yaml",
                        "label: {en: Prices}",
                        "label: {fi: Hinnat}",
                        ":16: the English label (en) is missing"),
                breach(
                        "topics.yaml",
                        "label: {en: Prices}",
                        "label: {en: Prices, sv: Priser}",
                        ":16: languages.yaml has no language sv"),
                breach("topics/fi.yaml", "tax: Verot", "taxes: Verot", ":3: taxes is not the id of an area or a group"),
                breach(
                        "languages.yaml",
                        "code: fi",
                        "code: en",
                        ":3: en stands here a second time|:3: the index of this language uses the analyser english|entries/fi/tax.vat.yaml: languages.yaml has no language fi|"
                                + FINNISH_FACTS + ": languages.yaml has no language fi|" + FINLAND
                                + ":4: languages.yaml has no language fi|" + FINLAND
                                + ":8: languages.yaml has no language fi|" + FINLAND
                                + ":21: languages.yaml has no language fi|smalltalk/fi.yaml: languages.yaml has no language fi|roadmaps/translations/fi/FI.yaml: languages.yaml has no language fi|topics/fi.yaml: languages.yaml has no language fi|topics.yaml:3: languages.yaml has no language fi|topics.yaml:6: languages.yaml has no language fi"),
                breach(
                        "languages.yaml",
                        "analyzer: finnish",
                        "analyzer: english",
                        ":3: the index of this language uses the analyser finnish"),
                breach(
                        "languages.yaml",
                        "  - {code: fi",
                        "  - {code: sv, name: Swedish, native: svenska, direction: ltr, analyzer: swedish}\n  - {code: fi",
                        ":3: the database has no index for the language sv"),
                breach(FINLAND, "  en: [Finland, finnish]\n", "", ":4: an English name (en) is missing"),
                breach(
                        FINLAND,
                        "for: [tax]",
                        "for: [tax, tax.vta]",
                        ":14: tax.vta is not the id of an area, group or topic"),
                breach(FINLAND, "id: prh", "id: vero", ":15: FI/vero stands here a second time"),
                breach(
                        FINLAND,
                        "kind: country",
                        "kind: country\nmembers: [EU]",
                        ":1: 'members' belongs to a union, not to a country"),
                breach(
                        "jurisdictions/EU.yaml",
                        "members: [FI]",
                        "members: [FI, SE]",
                        ":3: SE is not the id of a jurisdiction"));
    }

    static Stream<Breach> terms() {
        return Stream.of(
                breach(
                        "smalltalk/fi.yaml",
                        "fi in …",
                        "fi in",
                        ":1: 'fi in' must hold … once, in the place of the country"),
                breach(
                        "smalltalk/fi.yaml",
                        "fi in …",
                        "… fi in …",
                        ":1: '… fi in …' must hold … once, in the place of the country"),
                breach(
                        FINLAND,
                        "Y-tunnus]",
                        "\"Y:\"]",
                        ":20: Y: is too short to tell a country; at least 3 letters or digits are needed"),
                breach(
                        FINLAND,
                        "{words: [Kela]",
                        "{words: [Kela, Töiminimi]",
                        ":21: Töiminimi stands here a second time; a term means one country"),
                breach(FINLAND, "everydayIn: [fi]", "everydayIn: [sv]", ":21: languages.yaml has no language sv"),
                breach(
                        FINLAND,
                        "words: [Kela]",
                        "word: [Kela]",
                        ":21: the key 'words' is missing|:21: the key 'word' is not known here"),
                breach(
                        "jurisdictions/EU.yaml",
                        "helplines: []",
                        "helplines: []\nterms: [{words: [VIES]}]",
                        ":1: 'terms' belongs to a country, not to a union"));
    }

    @ParameterizedTest
    @MethodSource({"keysAndTypes", "yaml", "entries", "facts", "links", "references", "terms"})
    void namesFileLineAndReason(Breach breach) {
        SampleContent content = SampleContent.in(folder).with(breach.file(), breach.part(), breach.replacement());

        assertThat(content.problems()).containsExactlyInAnyOrderElementsOf(expected(breach));
    }

    private static List<String> expected(Breach breach) {
        return Arrays.stream(breach.problem().split("\\|"))
                .map(problem -> problem.startsWith(":") ? breach.file() + problem : problem)
                .map(problem -> "content/" + problem)
                .toList();
    }

    @Test
    void anAmountIsSeenInTheExample() {
        assertThat(SampleContent.in(folder).text(FACTS)).contains(AMOUNT);
    }

    @Test
    void longSentencesAreAProblemEvenIfNoneIsVeryLong() {
        SampleContent content = SampleContent.in(folder)
                .with(VAT, ". It says", ", it says")
                .with(VAT, ". Nothing in", ", nothing in")
                .with(VAT, ". That costs", ", that costs")
                .with(
                        VAT,
                        "\n  - Write down what you sell.\n  - Add up what it costs.\n  - Ask when you are not sure.",
                        "");

        assertThat(content.problems())
                .containsExactly("content/" + VAT
                        + ":6: the sentences of 'text' have 23 words on average; at most 15 are wanted");
    }

    @Test
    void aTopicWithoutAnEnglishEntryIsAProblem() {
        SampleContent content = SampleContent.in(folder).without(VAT);

        assertThat(content.problems())
                .containsExactly(
                        "content/topics.yaml:8: the topic has no English entry: entries/en/tax.vat.yaml is missing");
    }

    @Test
    void anEntryThatIsNotUnderstoodIsNotCalledMissing() {
        SampleContent content = SampleContent.in(folder).with(VAT, "title: [");

        assertThat(content.problems())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("content/" + VAT + ":1: not valid YAML");
    }

    @Test
    void aBrokenSchemeDoesNotMakeEveryEntryLookWrong() {
        SampleContent content = SampleContent.in(folder).with("topics.yaml", "id: tax.vat", "id: [tax.vat]");

        assertThat(content.problems()).containsExactly("content/topics.yaml:8: 'id' must be a single value");
    }

    @Test
    void allProblemsAreReportedTogetherSorted() {
        SampleContent content = SampleContent.in(folder)
                .with(VAT, "state: draft", "state: done")
                .with(FACTS, "volatile: false", "volatile: maybe")
                .with(FACTS, "asOf: 2025", "asOf: soon")
                .with(FINLAND, "kind: country", "kind: land");

        assertThat(content.problems())
                .containsExactly(
                        "content/entries/en/tax.vat.yaml:2: 'state' must be one of draft, reviewed",
                        "content/facts/FI.yaml:6: 'asOf' must be a year such as 2026, or unknown",
                        "content/facts/FI.yaml:18: 'volatile' must be true or false",
                        "content/jurisdictions/FI.yaml:2: 'kind' must be one of country, union");
    }

    @Test
    void filesAtTheWrongPlaceAreProblems() {
        SampleContent content = SampleContent.in(folder)
                .with("entries/english/tax.vat.yaml", "topic: tax.vat")
                .with("facts/fi.yaml", "facts: []")
                .with("entries/en/tax.vat.yml", "topic: tax.vat");

        assertThat(content.problems())
                .containsExactly(
                        "content/entries/en/tax.vat.yml: no kind of content file has this name at this place; see README.md",
                        "content/entries/english/tax.vat.yaml: no kind of content file has this name at this place; see README.md",
                        "content/facts/fi.yaml: no kind of content file has this name at this place; see README.md");
    }

    @Test
    void withoutLanguagesAndTopicsThereIsNoContent() {
        SampleContent content =
                SampleContent.in(folder).without("languages.yaml").without("topics.yaml");

        assertThat(content.problems())
                .contains("content/languages.yaml: the file is missing", "content/topics.yaml: the file is missing");
    }
}
