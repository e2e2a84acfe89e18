package org.guidepost.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guidepost.bot.people.Account;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.Language.Direction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;

class ConsoleLanguageTests {

    private final ConsoleLanguage language = new ConsoleLanguage(List.of(
            new Language("en", "English", "English", Direction.LTR, "english"),
            new Language("fi", "Finnish", "suomi", Direction.LTR, "finnish"),
            new Language("ar", "Arabic", "العربية", Direction.RTL, "arabic")));
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void isEnglishWhereNothingIsKnown() {
        assertThat(resolved()).isEqualTo("en");
    }

    @Test
    void isTheFirstOfTheBrowserThatTheGuideKnows() {
        request.addHeader("Accept-Language", "de-DE,de;q=0.9,fi;q=0.8,en;q=0.5");

        assertThat(resolved()).isEqualTo("fi");
    }

    @Test
    void isTheOneThatSheChoseAndForOnePageTheOneOfItsAddress() {
        request.addHeader("Accept-Language", "fi");
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new SignedIn(new Account("id", "Amal", Optional.empty(), Set.of(), Optional.of("ar"))));
        assertThat(resolved()).isEqualTo("ar");

        request.setParameter("language", "en");
        assertThat(resolved()).isEqualTo("en");

        request.setParameter("language", "../../etc");
        assertThat(resolved()).isEqualTo("ar");
    }

    @Test
    void knowsTheDirection() {
        assertThat(language.direction("ar")).isEqualTo("rtl");
        assertThat(language.direction("fi")).isEqualTo("ltr");
    }

    private String resolved() {
        return language.resolveLocale(request).getLanguage();
    }
}
