package org.guidepost.bot.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/** How this guide is set up: what can be set, what it is set to, and where. A secret is only said to be set. */
final class SettingList {

    private static final String HIDDEN = "********";
    private static final String DEFAULTS = "defaultProperties";

    /** What can be set, in the order of the page; what is not named here is shown to nobody. */
    private static final List<String> OPEN = List.of(
            "guidepost.home",
            "server.port",
            "server.address",
            "guidepost.pages.public-address",
            "guidepost.web.allowed-origins",
            "guidepost.web.demo",
            "guidepost.telegram.mode",
            "guidepost.mail.from",
            "spring.mail.host",
            "spring.mail.port",
            "guidepost.mentoring.take-within",
            "guidepost.mentoring.answer-within",
            "guidepost.mentoring.coordinator-again",
            "guidepost.mentoring.assume-resolved-after",
            "guidepost.embedding.model",
            "guidepost.embedding.languages",
            "guidepost.thresholds.answer",
            "guidepost.thresholds.least-score",
            "guidepost.thresholds.clarify",
            "guidepost.thresholds.tie",
            "guidepost.thresholds.boundary",
            "guidepost.thresholds.distress",
            "guidepost.work.lease",
            "guidepost.work.reply-within",
            "spring.neo4j.uri",
            "spring.neo4j.authentication.username",
            "logging.file.name");

    private static final List<String> SECRET = List.of(
            "guidepost.telegram.token",
            "guidepost.telegram.secret",
            "spring.mail.username",
            "spring.mail.password",
            "spring.neo4j.authentication.password");

    private final ConfigurableEnvironment environment;

    SettingList(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    List<Setting> all() {
        return Stream.concat(
                        OPEN.stream().map(name -> setting(name, false)),
                        SECRET.stream().map(name -> setting(name, true)))
                .toList();
    }

    private Setting setting(String name, boolean secret) {
        String value = Optional.ofNullable(environment.getProperty(name)).orElse("");
        return new Setting(name, secret && !value.isEmpty() ? HIDDEN : value, origin(name, value), secret);
    }

    private String origin(String name, String value) {
        if (value.isEmpty()) {
            return "default";
        }
        return environment.getPropertySources().stream()
                .filter(source -> !source.getName().equals("configurationProperties"))
                .filter(source -> source.getProperty(name) != null || isByEnvironment(source, name))
                .findFirst()
                .map(SettingList::kind)
                .orElse("program");
    }

    /** Names in the environment are written in another way: GUIDEPOST_PAGES_PUBLICADDRESS. */
    private static boolean isByEnvironment(PropertySource<?> source, String name) {
        String variable = name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
        return source.getName().equals(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME)
                && source.getProperty(variable) != null;
    }

    private static String kind(PropertySource<?> source) {
        return switch (source.getName()) {
            case StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME -> "environment";
            case StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME,
                    CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME -> "command-line";
            case DEFAULTS -> "program";
            default ->
                source.getName().contains("classpath") || source.getName().contains("class path") ? "program" : "file";
        };
    }
}
