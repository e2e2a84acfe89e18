package org.guidepost.evaluation.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which addresses of the console are read: every plain one, and of what their pages lead to one of each kind. */
final class ConsoleAddresses {

    private static final Set<String> NO_PAGES = Set.of("/console/refused");
    private static final Pattern LINK = Pattern.compile("href=\"(/console[^\"#]*)\"");
    private static final Pattern FILES = Pattern.compile("[?&]as=(csv|json)|/files/");
    private static final Pattern VALUE = Pattern.compile("=[^&]*");
    private static final Pattern SELECT =
            Pattern.compile("<select id=\"filter-[^\"]*\" name=\"([^\"]+)\">(.*?)</select>", Pattern.DOTALL);
    private static final Pattern SEARCH = Pattern.compile("id=\"filter-[^\"]*\" name=\"([^\"]+)\"\\s+type=\"search\"");
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]+)\"");

    /** A word that is in many texts, and one that is in none: both make the database look at all. */
    private static final List<String> WORDS = List.of("a", "nowhere-to-be-found");

    private final List<String> patterns;
    private final Set<String> kinds = new HashSet<>();

    /**
     * The addresses of an application.
     *
     * @param mappings all that it answers
     */
    ConsoleAddresses(Collection<RequestMappingInfo> mappings) {
        this.patterns = mappings.stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().stream()
                        .anyMatch(method -> method.name().equals("GET")))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/console") && !NO_PAGES.contains(path))
                .sorted()
                .toList();
    }

    /** Those without anything to fill in. */
    Set<String> plain() {
        return new TreeSet<>(
                patterns.stream().filter(path -> !path.contains("{")).toList());
    }

    /** What a page leads to, of each kind the first: other pages, other rows of its table, and what its filters leave. */
    List<String> ledTo(String page, String html) {
        return Stream.concat(links(html), filtered(page, html))
                .filter(address -> !FILES.matcher(address).find())
                .filter(address -> kind(address).filter(kinds::add).isPresent())
                .toList();
    }

    private static Stream<String> links(String html) {
        return LINK.matcher(html).results().map(found -> HtmlUtils.htmlUnescape(found.group(1)));
    }

    private static Stream<String> filtered(String page, String html) {
        Stream<String> chosen = SELECT.matcher(html).results().flatMap(select -> {
            Matcher option = OPTION.matcher(select.group(2));
            return option.find()
                    ? Stream.of("%s?%s=%s".formatted(page, select.group(1), encoded(option.group(1))))
                    : Stream.empty();
        });
        Stream<String> searched = SEARCH.matcher(html).results().flatMap(field -> WORDS.stream()
                .map(word -> "%s?%s=%s".formatted(page, field.group(1), encoded(word))));
        return Stream.concat(chosen, searched);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(HtmlUtils.htmlUnescape(value), StandardCharsets.UTF_8);
    }

    /** What is the same of addresses that differ only in the thing that they are about; empty of what is no plain page. */
    private Optional<String> kind(String address) {
        int question = address.indexOf('?');
        String path = question < 0 ? address : address.substring(0, question);
        String asked = question < 0 ? "" : address.substring(question);
        return patterns.stream()
                .filter(pattern -> matches(pattern, path))
                .findFirst()
                .map(pattern -> pattern
                        + (WORDS.stream().anyMatch(word -> asked.endsWith("=" + word)) || asked.contains("sort=")
                                ? asked
                                : VALUE.matcher(asked).replaceAll("")));
    }

    private static boolean matches(String pattern, String path) {
        PathPattern parsed = PathPatternParser.defaultInstance.parse(pattern);
        return parsed.matches(PathContainer.parsePath(path));
    }
}
