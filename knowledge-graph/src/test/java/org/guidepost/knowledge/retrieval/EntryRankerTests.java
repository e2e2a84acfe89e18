package org.guidepost.knowledge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.guidepost.knowledge.Retrieval;
import org.guidepost.knowledge.Retrieval.Candidate;
import org.junit.jupiter.api.Test;

class EntryRankerTests {

    private static final PassageBank BANK = PassageBank.of(List.of(
            passage("tax.vat", "do i have to pay vat"),
            passage("tax.vat", "what is value added tax"),
            passage("tax.income", "how much income tax do i pay"),
            passage("tax.income", "when do i pay tax on my income"),
            passage("mkt.price", "how do i set my price"),
            passage("mkt.price", "what should a haircut cost"),
            boundary("oos.weather", "will it rain tomorrow"),
            boundary("oos.weather", "how is the weather")));

    private final EntryRanker ranker = new EntryRanker(BANK, EntryRanker.train(BANK));

    @Test
    void putsFirstWhatWasAskedInOtherWords() {
        assertThat(best("must i pay the vat").entry()).isEqualTo("tax.vat");
        assertThat(best("cost of a haircut").entry()).isEqualTo("mkt.price");
        assertThat(best("weather tomorrow?").boundary()).isTrue();
    }

    @Test
    void namesTheNearestPassageOfTheEntry() {
        assertThat(best("what does a haircut cost").passage()).isEqualTo("what should a haircut cost");
    }

    @Test
    void ranksEachEntryOnceWithScoresThatFall() {
        List<Candidate> candidates =
                ranker.rank("how much tax do i pay", UnitVector.NONE).candidates();

        assertThat(candidates)
                .extracting(Candidate::entry)
                .doesNotHaveDuplicates()
                .hasSize(4);
        assertThat(candidates)
                .extracting(Candidate::score)
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(candidates).allSatisfy(candidate -> {
            assertThat(candidate.score()).isBetween(0.0, 1.0);
            assertThat(candidate.confidence()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void findsNothingWhereNothingIsShared() {
        assertThat(ranker.rank("ξένη γλώσσα", UnitVector.NONE)).isEqualTo(Retrieval.NOTHING);
    }

    @Test
    void anEntryWithManyPassagesIsNotTheAnswerToWhatResemblesNothing() {
        List<Passage> passages = new ArrayList<>(BANK.passages());
        IntStream.range(0, 60)
                .forEach(number -> passages.add(boundary("distress", "help me i am in danger number " + number)));
        PassageBank uneven = PassageBank.of(passages);

        Candidate found = new EntryRanker(uneven, EntryRanker.train(uneven))
                .rank("a number of purple trumpets", UnitVector.NONE)
                .best()
                .orElseThrow();

        assertThat(found.score()).isLessThan(0.2);
    }

    @Test
    void learnsNothingFromSingleTexts() {
        PassageBank single = PassageBank.of(List.of(
                passage("tax.vat", "do i have to pay vat"),
                passage("tax.vat", "Do I have to pay VAT?"),
                passage("tax.income", "how much income tax do i pay")));

        assertThat(BANK.isInstructive()).isTrue();
        assertThat(single.isInstructive()).isFalse();
    }

    @Test
    void learnsNothingWhereThatWouldTakeTooMuchMemory() {
        PassageBank many = PassageBank.of(IntStream.range(0, 8_000)
                .mapToObj(number -> passage("entry." + number / 4, "text " + number))
                .toList());

        assertThat(many.isInstructive()).isFalse();
    }

    @Test
    void goesByTheNearestTextWhereNothingIsLearnt() {
        var nearest = new EntryRanker(BANK, NearestText.of(BANK));

        List<Candidate> candidates =
                nearest.rank("do i have to pay vat", UnitVector.NONE).candidates();

        assertThat(candidates)
                .extracting(Candidate::entry)
                .startsWith("tax.vat")
                .doesNotHaveDuplicates();
        assertThat(candidates.getFirst().score()).isCloseTo(1, within(1e-3));
        assertThat(candidates)
                .extracting(Candidate::score)
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    private Candidate best(String text) {
        return ranker.rank(text, UnitVector.NONE).best().orElseThrow();
    }

    private static Passage passage(String entry, String text) {
        return new Passage(entry, false, "variant", text, UnitVector.NONE);
    }

    private static Passage boundary(String entry, String text) {
        return new Passage(entry, true, "variant", text, UnitVector.NONE);
    }
}
