package org.guidepost.knowledge.retrieval;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How people type a language of another script in Latin letters. Nobody follows a norm, so several habits stand side by side,
 * in {@code romanization.properties}. Texts are given in lower case.
 */
final class Romanization {

    private static final Map<String, Romanization> BY_LANGUAGE = read();
    private static final Pattern REPEATED = Pattern.compile("(\\p{L})\\1+");

    private final List<Replacements> habits;
    private final Replacements skeleton;
    private final Replacements script;

    private Romanization(Properties rules, String language) {
        this.habits = Stream.of("1", "2")
                .map(number -> rules.getProperty(language + ".latin." + number))
                .filter(Objects::nonNull)
                .map(Replacements::of)
                .toList();
        this.skeleton = Replacements.of(rules.getProperty(language + ".skeleton"));
        this.script = Replacements.of(rules.getProperty(language + ".script"));
    }

    /** That of a language; empty if it is written in Latin letters. */
    static Optional<Romanization> of(String language) {
        return Optional.ofNullable(BY_LANGUAGE.get(language));
    }

    /** A text of the script as people type it in Latin letters, in each habit. */
    List<String> latin(String text) {
        return habits.stream().map(habit -> habit.in(text)).toList();
    }

    /** What is left of a word in Latin letters when the habits no longer differ. */
    String skeleton(String latin) {
        return REPEATED.matcher(skeleton.in(latin)).replaceAll("$1");
    }

    /** A word in Latin letters, letter by letter in the script. */
    String script(String latin) {
        return script.in(latin);
    }

    private static Map<String, Romanization> read() {
        Properties rules = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Romanization.class.getResourceAsStream("romanization.properties")),
                StandardCharsets.UTF_8)) {
            rules.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules.stringPropertyNames().stream()
                .map(name -> name.substring(0, name.indexOf('.')))
                .distinct()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), language -> new Romanization(rules, language)));
    }
}
