package org.guidepost.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Optional;
import org.guidepost.bot.text.Texts;
import org.guidepost.knowledge.Fact.Confidence;
import org.guidepost.knowledge.guidance.Guidance.StatedFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactBlocksTests {

    private static final LocalDate REVIEW_DAY = LocalDate.of(2027, 1, 31);

    private final Texts texts = new Texts();

    private Optional<String> warning(StatedFact fact, LocalDate today, String language) {
        Clock clock = Clock.fixed(today.atTime(23, 59).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new FactBlocks(texts, clock).block(fact, language).warning();
    }

    private static StatedFact fact(Confidence confidence, boolean changesOften, Optional<LocalDate> reviewBy) {
        return new StatedFact(
                "fi-vat-limit",
                "FI",
                "en",
                "The limit is EUR 20,000.",
                true,
                Optional.empty(),
                Optional.of(Year.of(2025)),
                confidence,
                changesOften,
                reviewBy,
                "https://www.vero.fi/en/",
                "Tax Administration");
    }

    private static StatedFact dueFact() {
        return fact(Confidence.HIGH, true, Optional.of(REVIEW_DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi", "tr", "es", "pt", "pl", "sk", "ru", "uk", "ar"})
    void afterItsDayOfReviewAFactAsksToBeChecked(String language) {
        String overdue = texts.get(language, "fact.overdue");

        assertThat(warning(dueFact(), REVIEW_DAY.plusDays(1), language)).contains(overdue);
        assertThat(warning(dueFact(), REVIEW_DAY, language)).isPresent().get().isNotEqualTo(overdue);
    }

    @Test
    void aFactThatDoesNotChangeOftenCanBeOverdueToo() {
        StatedFact steady = fact(Confidence.HIGH, false, Optional.of(REVIEW_DAY));

        assertThat(warning(steady, REVIEW_DAY, "en")).isEmpty();
        assertThat(warning(steady, REVIEW_DAY.plusYears(1), "en")).contains(texts.get("en", "fact.overdue"));
    }

    @Test
    void aFactThatIsNotCertainSaysSoFirst() {
        StatedFact uncertain = fact(Confidence.LOW, true, Optional.of(REVIEW_DAY));

        assertThat(warning(uncertain, REVIEW_DAY.plusDays(1), "en")).contains(texts.get("en", "fact.uncertain"));
    }
}
