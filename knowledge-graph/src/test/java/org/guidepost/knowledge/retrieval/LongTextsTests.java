package org.guidepost.knowledge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LongTextsTests {

    private static final List<Passage> PASSAGES = List.of(
            passage("tax.vat", "title", "VAT"),
            passage("tax.vat", "body", "Value added tax is paid by whoever buys. Keep the receipts of what you buy."),
            passage("tax.income", "title", "Income tax"),
            passage("tax.income", "body", "You pay income tax on what is left after your costs."),
            passage("mkt.price", "title", "Prices"),
            passage("mkt.price", "variant", "what should a haircut cost"),
            passage("mkt.price", "body", "Add your hours, receipts and what is left."));

    private final LongTexts texts = LongTexts.of(PASSAGES);

    @Test
    void areThoseOfEntriesWithoutVariants() {
        assertThat(texts.bodies()).extracting(Passage::entry).containsExactly("tax.vat", "tax.income");
    }

    @Test
    void matchByWordsAndByPartsOfWords() {
        assertThat(texts.scores("do i need a receipt")[0])
                .isPositive()
                .isGreaterThan(texts.scores("do i need a receipt")[1]);
        assertThat(texts.scores("pay income tax")[1]).isBetween(0.5f, 1.5f);
    }

    @Test
    void letAnEntryBeFoundThatNobodyHasWrittenWaysToAskFor() {
        PassageBank bank = PassageBank.of(PASSAGES);

        assertThat(new EntryRanker(bank, EntryRanker.train(bank))
                        .rank("where do i keep receipts when buying", UnitVector.NONE)
                        .best()
                        .orElseThrow()
                        .entry())
                .isEqualTo("tax.vat");
    }

    private static Passage passage(String entry, String kind, String text) {
        return new Passage(entry, false, kind, text, UnitVector.NONE);
    }
}
