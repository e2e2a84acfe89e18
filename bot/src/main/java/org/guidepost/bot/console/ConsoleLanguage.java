package org.guidepost.bot.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.guidepost.knowledge.ConstantWords;
import org.guidepost.knowledge.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.LocaleResolver;

/**
 * In which language a page speaks: the one that its address names, the one that its reader has chosen, the first one of her
 * browser that the guide knows, or English.
 */
final class ConsoleLanguage implements LocaleResolver {

    /** What in an address names a language. */
    static final String PARAMETER = "language";

    private final List<Language> languages;

    ConsoleLanguage(List<Language> languages) {
        this.languages = List.copyOf(languages);
    }

    List<Language> all() {
        return languages;
    }

    boolean knows(String code) {
        return find(code).isPresent();
    }

    /** How a language is written: ltr or rtl. */
    String direction(String code) {
        return find(code).map(Language::direction).map(ConstantWords::word).orElse("ltr");
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Locale.of(Stream.of(named(request), chosen().stream(), browsers(request))
                .flatMap(codes -> codes)
                .filter(this::knows)
                .findFirst()
                .orElse(Language.DEFAULT));
    }

    private static Stream<String> named(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER)).stream();
    }

    private static Optional<String> chosen() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? signedIn.account().language()
                : Optional.empty();
    }

    private static Stream<String> browsers(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? Stream.empty()
                : Collections.list(request.getLocales()).stream().map(Locale::getLanguage);
    }

    private Optional<Language> find(String code) {
        return languages.stream()
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("A language is chosen on a page of its own");
    }
}
