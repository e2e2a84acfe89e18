package org.guidepost.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.guidepost.knowledge.SampleContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every rule of roadmaps an example that breaks it, with what is reported, file and line included. */
class RoadmapRulesTests {

    private static final String FINLAND = "roadmaps/FI.yaml";
    private static final String FINNISH = "roadmaps/translations/fi/FI.yaml";

    @TempDir
    Path folder;

    record Breach(String file, String part, String replacement, String problems) {

        @Override
        public String toString() {
            return problems;
        }
    }

    static Stream<Breach> steps() {
        return Stream.of(
                new Breach(
                        FINLAND,
                        "requires: [fi-step-form]",
                        "requires: [fi-step-from]",
                        ":15: fi-step-from is not the id of a step of this country"),
                new Breach(
                        FINLAND,
                        "topics: [money.pricing]",
                        "topics: [money.price]",
                        ":16: money.price is not the id of a topic"),
                new Breach(
                        FINLAND,
                        "topics: [money.pricing]",
                        "topics: [money.pricing, tax.vat, tax.income]",
                        ":16: fi-step-money: a step belongs to one or two topics; this one has 3"),
                new Breach(
                        FINLAND,
                        "authority: vero\n    link",
                        "authority: verro\n    link",
                        ":37: jurisdictions/FI.yaml has no authority verro"),
                new Breach(
                        FINLAND,
                        "place: [home]",
                        "place: [office]",
                        ":25: an item of 'place' must be one of home, premises"),
                new Breach(FINLAND, "place: [home]", "place: []", ":25: 'place' must name at least one"),
                new Breach(FINLAND, "place: [home]", "colour: [red]", ":25: the key 'colour' is not known here"),
                new Breach(
                        FINLAND,
                        "title: Choose a form",
                        "title: Choose a form that fits you and your family very well",
                        ":28: fi-step-form: 'title' has 11 words; at most 9 are wanted"),
                new Breach(
                        FINLAND,
                        "text: Read about the forms.",
                        "text: " + "word ".repeat(61),
                        ":29: fi-step-form: 'text' has 61 words; at most 60 are wanted"),
                new Breach(
                        FINLAND,
                        "cost: Free\n    time: A few days",
                        "cost: EUR 75\n    time: A few days",
                        ":33: fi-step-vat: the number 75 stands in none of its facts" + "|" + FINNISH
                                + ":27: fi-step-vat: the figures differ from those of the English text"),
                new Breach(
                        FINLAND,
                        "    link: https://www.prh.fi/en/form\n",
                        "",
                        ":23: a step needs an 'authority' or a 'link'"),
                new Breach(
                        FINLAND,
                        "requires: [fi-step-permit]",
                        "requires: [fi-step-vat]",
                        ":24: the steps require each other in a circle:"
                                + " fi-step-form > fi-step-vat > fi-step-money > fi-step-form"),
                new Breach(
                        FINLAND,
                        "requires: [fi-step-permit]",
                        "requires: [fi-step-form]",
                        ":24: the steps require each other in a circle: fi-step-form > fi-step-form"));
    }

    static Stream<Breach> translations() {
        return Stream.of(
                new Breach(
                        FINNISH,
                        "ylittää 20 000 euroa",
                        "ylittää 15 000 euroa",
                        ":25: fi-step-vat: the figures differ from those of the English text"),
                new Breach(
                        FINNISH,
                        "papers: [passi, oleskelulupakortti]",
                        "papers: [passi]",
                        ":10: fi-step-permit: there are 1 papers, 2 in English"),
                new Breach(FINNISH, "    title: Laske rahasi\n", "", ":12: the key 'title' is missing"),
                new Breach(
                        FINNISH,
                        "fi-step-money",
                        "fi-step-monkey",
                        ":4: the step fi-step-money is not translated" + "|" + FINNISH
                                + ":12: there is no step fi-step-monkey in this country"),
                new Breach(
                        FINNISH, "language: fi", "language: en", ":2: 'language' is en, but the folder is called fi"));
    }

    @ParameterizedTest
    @MethodSource({"steps", "translations"})
    void namesWhatIsWrongAndWhere(Breach breach) {
        var content = SampleContent.in(folder).with(breach.file(), breach.part(), breach.replacement());

        assertThat(content.problems())
                .containsExactlyInAnyOrder(Arrays.stream(breach.problems().split("\\|"))
                        .map(problem -> problem.startsWith(":") ? breach.file() + problem : problem)
                        .map(problem -> "content/" + problem)
                        .toArray(String[]::new));
    }

    @Test
    void aStepBelongsToTheCountryOfItsFile() {
        var content = SampleContent.in(folder)
                .with(FINLAND, "fi-step-vat", "se-step-vat")
                .with(FINNISH, "fi-step-vat", "se-step-vat");

        assertThat(content.problems())
                .containsExactly("content/roadmaps/FI.yaml:33: se-step-vat: the id does not start with 'fi-step-'");
    }

    @Test
    void aRoadmapNeedsItsCountry() {
        var content = SampleContent.in(folder);
        content.with("roadmaps/SE.yaml", content.text(FINLAND).replace("FI", "SE"));

        assertThat(content.problems()).anyMatch(problem -> problem.contains("there is no file jurisdictions/SE.yaml"));
    }

    @Test
    void aLanguageWithoutAFileFallsBackToEnglish() {
        var content = SampleContent.in(folder).without(FINNISH);

        assertThat(content.problems()).isEmpty();
    }
}
