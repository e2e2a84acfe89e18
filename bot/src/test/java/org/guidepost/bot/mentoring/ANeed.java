package org.guidepost.bot.mentoring;

import java.util.Optional;
import java.util.Set;

/** What questions ask of mentors, as tests tell it: {@code aNeed("fi").about("tax.vat").in("FI").build()}. */
final class ANeed {

    private final String language;
    private Optional<String> country = Optional.empty();
    private Optional<String> topic = Optional.empty();
    private boolean womanWished;
    private Set<String> refused = Set.of();
    private Optional<Stage> stage = Optional.empty();
    private Optional<Sector> sector = Optional.empty();

    private ANeed(String language) {
        this.language = language;
    }

    static ANeed aNeed(String language) {
        return new ANeed(language);
    }

    ANeed in(String code) {
        country = Optional.of(code);
        return this;
    }

    ANeed about(String id) {
        topic = Optional.of(id);
        return this;
    }

    ANeed wishingForAWoman() {
        womanWished = true;
        return this;
    }

    ANeed refusing(String... mentors) {
        refused = Set.of(mentors);
        return this;
    }

    ANeed at(Stage told) {
        stage = Optional.of(told);
        return this;
    }

    ANeed with(Sector told) {
        sector = Optional.of(told);
        return this;
    }

    Need build() {
        return new Need(language, country, topic, womanWished, refused, stage, sector);
    }
}
