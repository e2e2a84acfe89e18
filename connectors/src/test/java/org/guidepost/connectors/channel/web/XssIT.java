package org.guidepost.connectors.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hostile lines as words of the person and in every place of a message, with the page's own protection on and off. */
class XssIT extends BrowserIT {

    private static final int BATCH = 120;
    private static final String FOREIGN_ELEMENTS =
            "log => [...log.querySelectorAll('script, img, iframe, object, embed, svg, style, link, form, input, video')].length";
    private static final String STRANGE_LINKS =
            "log => [...log.querySelectorAll('a')].filter(a => !/^(https?|tel):$/.test(a.protocol)).map(a => a.href)";

    @ParameterizedTest
    @CsvSource({"xss.jsonl, true", "xss.jsonl, false", "html_inputs.jsonl, false"})
    void staysText(String file, boolean policy) {
        var texts = AdversarialText.texts(file).stream().distinct().toList();
        for (var start = 0; start < texts.size(); start += BATCH) {
            try (var visit = policy ? Visit.onDesktop(browser, site()) : Visit.withoutPolicy(browser, site())) {
                show(visit.to("/").openChat(), texts.subList(start, Math.min(texts.size(), start + BATCH)));
            }
        }
    }

    private void show(Visit visit, List<String> texts) {
        assertThat(visit.answers()).hasCount(1);
        var stored = say(visit, texts);
        assertThat(visit.answers()).hasCount(1 + stored.size());

        Assertions.assertThat(visit.said().locator(".words").allTextContents())
                .isEqualTo(stored.stream().map(text -> "repeat " + text).toList());
        Assertions.assertThat(visit.answers().locator("h3").allTextContents())
                .containsExactlyInAnyOrderElementsOf(stored);
        Assertions.assertThat(visit.log().evaluate(FOREIGN_ELEMENTS)).isEqualTo(0);
        Assertions.assertThat(visit.log().evaluate(STRANGE_LINKS)).isEqualTo(List.of());
        Assertions.assertThat(visit.troubles()).isEmpty();
    }

    /** Typed by the person's browser, but without the typing: through the widget's session. */
    private List<String> say(Visit visit, List<String> texts) {
        var token = String.valueOf(visit.page().evaluate("JSON.parse(Object.values(localStorage)[0]).token"));
        try (var client = new WebClient(URI.create(site()).getPort())) {
            var accepted = IntStream.range(0, texts.size())
                    .filter(i -> client.say(token, "repeat " + texts.get(i)).statusCode() == 202)
                    .toArray();
            return IntStream.of(accepted).mapToObj(texts::get).toList();
        }
    }
}
