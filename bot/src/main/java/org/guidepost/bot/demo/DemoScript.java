package org.guidepost.bot.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.guidepost.bot.mentoring.Mentor;
import org.guidepost.bot.mentoring.Mentor.Expertise;
import org.guidepost.bot.mentoring.WorkingHours;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** The people of the demonstration and what they do, as the files in {@code org/guidepost/bot/demo} tell it. */
record DemoScript(List<Coordinator> coordinators, List<DemoMentor> mentors, List<Mentee> mentees) {

    private static final String FOLDER = "org/guidepost/bot/demo/";
    private static final List<String> LANGUAGES = List.of("en", "fi", "tr", "es", "pt", "pl", "sk", "ru", "uk", "ar");

    DemoScript {
        coordinators = List.copyOf(coordinators);
        mentors = List.copyOf(mentors);
        mentees = List.copyOf(mentees);
    }

    static DemoScript read() {
        Binder programme = file("programme.yaml");
        return new DemoScript(
                programme
                        .bind("coordinators", Bindable.listOf(Coordinator.class))
                        .get(),
                programme.bind("mentors", Bindable.listOf(DemoMentor.class)).get(),
                LANGUAGES.stream()
                        .flatMap(language -> mentees(language).stream())
                        .toList());
    }

    private static List<Mentee> mentees(String language) {
        List<Told> told = file("mentees-%s.yaml".formatted(language))
                .bind("mentees", Bindable.listOf(Told.class))
                .get();
        return IntStream.range(0, told.size())
                .mapToObj(place -> told.get(place).mentee(language, place + 1))
                .toList();
    }

    private static Binder file(String name) {
        try {
            return new Binder(ConfigurationPropertySources.from(
                    new YamlPropertySourceLoader().load(name, new ClassPathResource(FOLDER + name))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who invites the mentors. */
    record Coordinator(String name) {}

    /**
     * A mentor in the words of the file.
     *
     * @param key by which stories name her
     * @param knows topics, each with how well: {@code tax.vat good}
     * @param away how long she will still be away, if she is
     */
    record DemoMentor(
            String key,
            String name,
            Mentor.Kind kind,
            List<String> languages,
            List<String> countries,
            List<String> knows,
            int capacity,
            String zone,
            Set<DayOfWeek> days,
            String from,
            String until,
            @Nullable Duration away,
            boolean woman) {

        Mentor mentor(String id, Instant now) {
            var hours = new WorkingHours(ZoneId.of(zone), days, LocalTime.parse(from), LocalTime.parse(until));
            return new Mentor(
                    id,
                    name,
                    kind,
                    languages,
                    countries,
                    knows.stream().map(DemoMentor::expertise).toList(),
                    capacity,
                    hours,
                    Optional.ofNullable(away).map(time -> LocalDate.ofInstant(now.plus(time), hours.zone())),
                    woman);
        }

        private static Expertise expertise(String line) {
            int space = line.indexOf(' ');
            return new Expertise(
                    line.substring(0, space),
                    Expertise.Level.valueOf(line.substring(space + 1).toUpperCase(Locale.ROOT)));
        }
    }

    /** A mentee in the words of the file. */
    record Told(String country, List<String> story) {

        Mentee mentee(String language, int number) {
            return new Mentee(
                    "demo-%s-%d".formatted(language, number),
                    language,
                    country,
                    story.stream().map(Act::of).toList());
        }
    }

    /**
     * Somebody who asks.
     *
     * @param address where answers to her would go; nobody listens there
     */
    record Mentee(String address, String language, String country, List<Act> story) {
        Mentee {
            story = List.copyOf(story);
        }
    }
}
