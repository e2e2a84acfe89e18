package org.guidepost.bot.console;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guidepost.bot.text.Texts;
import org.guidepost.bot.understanding.Background;
import org.guidepost.knowledge.Area;
import org.guidepost.knowledge.ContentGraph;
import org.guidepost.knowledge.Group;
import org.guidepost.knowledge.Jurisdiction;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.Scheme;
import org.guidepost.knowledge.Topic;
import org.guidepost.knowledge.guidance.Guidance.Related;
import org.guidepost.knowledge.guidance.GuidanceReader;

/** What countries, languages, days and topics are called in a language. */
final class Names {

    /** Before the name of a topic, which stands below that of its group. */
    private static final String BELOW = "– ";

    private final Background background;
    private final ContentGraph content;
    private final GuidanceReader guidance;

    Names(Background background, ContentGraph content, GuidanceReader guidance) {
        this.background = background;
        this.content = content;
        this.guidance = guidance;
    }

    /** The countries whose rules the guide knows. */
    List<Choice> countries(String language) {
        return background.jurisdictions().stream()
                .filter(jurisdiction -> jurisdiction.kind() == Jurisdiction.Kind.COUNTRY)
                .map(country -> new Choice(country.code(), name(country, language)))
                .toList();
    }

    /** The same, and the unions that they belong to. */
    List<Choice> jurisdictions(String language) {
        return background.jurisdictions().stream()
                .map(jurisdiction -> new Choice(jurisdiction.code(), name(jurisdiction, language)))
                .toList();
    }

    /** The languages that the guide speaks. */
    List<Choice> languages(String language) {
        return background.languages().stream()
                .map(spoken ->
                        new Choice(spoken.code(), Locale.of(spoken.code()).getDisplayLanguage(Texts.locale(language))))
                .toList();
    }

    List<Choice> days(String language) {
        return Stream.of(DayOfWeek.values())
                .map(day ->
                        new Choice(day.name(), day.getDisplayName(TextStyle.SHORT_STANDALONE, Texts.locale(language))))
                .toList();
    }

    /** Everything that one may know about: area by area, the groups of each, and their topics. */
    List<Subject> subjects(String language) {
        Scheme scheme = content.scheme();
        Map<String, String> titles = titles(scheme, language);
        return scheme.areas().stream()
                .map(area -> new Subject(
                        new Choice(area.id(), label(area.labels(), language, area.id())),
                        parts(scheme, area, titles, language)))
                .toList();
    }

    private static List<Choice> parts(Scheme scheme, Area area, Map<String, String> titles, String language) {
        return scheme.groups().stream()
                .filter(group -> group.area().equals(area.id()))
                .flatMap(group -> Stream.concat(
                        Stream.of(new Choice(group.id(), label(group.labels(), language, group.id()))),
                        topics(scheme, group, titles)))
                .toList();
    }

    private static Stream<Choice> topics(Scheme scheme, Group group, Map<String, String> titles) {
        return scheme.topics().stream()
                .filter(topic -> topic.group().equals(group.id()))
                .map(topic -> new Choice(topic.id(), BELOW + titles.getOrDefault(topic.id(), topic.id())));
    }

    /** Every topic, each called after its area and itself. */
    List<Choice> topics(String language) {
        return subjects(language).stream()
                .flatMap(subject -> subject.parts().stream()
                        .filter(Names::isTopic)
                        .map(part -> new Choice(part.id(), subject.area().name() + " " + part.name())))
                .toList();
    }

    private Map<String, String> titles(Scheme scheme, String language) {
        return titles(scheme.topics().stream().map(Topic::id).toList(), language);
    }

    /** Whether a part of an area is a topic, and no group. */
    static boolean isTopic(Choice part) {
        return part.name().startsWith(BELOW);
    }

    /** A part of an area by its own name, without the sign that it stands below its group. */
    static Choice bare(Choice part) {
        return isTopic(part) ? new Choice(part.id(), part.name().substring(BELOW.length())) : part;
    }

    /** What entries are called, by their ids; one that is gone by now is not among them. */
    Map<String, String> titles(List<String> entries, String language) {
        return guidance.titles(entries, language).stream()
                .collect(Collectors.toMap(Related::entry, Related::title, (first, second) -> first));
    }

    private static String name(Jurisdiction country, String language) {
        return Stream.of(language, Language.DEFAULT)
                .flatMap(code ->
                        country.names().getOrDefault(code, List.of()).stream().limit(1))
                .findFirst()
                .orElse(country.code());
    }

    private static String label(Map<String, String> labels, String language, String id) {
        return Stream.of(language, Language.DEFAULT)
                .filter(labels::containsKey)
                .map(labels::get)
                .findFirst()
                .orElse(id);
    }

    /** The areas of everything that the guide speaks about. */
    List<Choice> areas(String language) {
        return content.scheme().areas().stream()
                .map(area -> new Choice(area.id(), label(area.labels(), language, area.id())))
                .toList();
    }

    /** What a group is called. */
    String group(String id, String language) {
        return content.scheme().groups().stream()
                .filter(group -> group.id().equals(id))
                .map(group -> label(group.labels(), language, id))
                .findFirst()
                .orElse(id);
    }

    /** What each language is called, by its code. */
    Map<String, String> named(String language) {
        return languages(language).stream().collect(Collectors.toMap(Choice::id, Choice::name));
    }

    /** A map to look names up in. */
    static Function<String, String> of(List<Choice> choices) {
        Map<String, String> names = map(choices);
        return id -> names.getOrDefault(id, id);
    }

    /** The same for templates. */
    static Map<String, String> map(List<Choice> choices) {
        return choices.stream().collect(Collectors.toMap(Choice::id, Choice::name, (first, second) -> first));
    }

    /** Something to choose, and what it is called. */
    record Choice(String id, String name) {}

    /** An area, and what is in it: groups, each followed by its topics. */
    record Subject(Choice area, List<Choice> parts) {

        Subject {
            parts = List.copyOf(parts);
        }
    }
}
