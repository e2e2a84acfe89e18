package org.guidepost.connectors.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Origin;
import org.guidepost.connectors.channel.Message.Paragraph;
import org.guidepost.connectors.channel.Message.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The page from a file, in a real browser. */
@ExtendWith(ChromiumExtension.class)
class PreviewPageIT {

    private static final String COLOUR = "element => getComputedStyle(element).backgroundColor";
    private static final String FOREIGN_ELEMENTS =
            "log => [...log.querySelectorAll('script, img, iframe, object, embed, svg, style, link, form, input')].length";

    @TempDir
    Path folder;

    private final List<String> troubles = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    private Page open(Browser browser, String language, Message... messages) throws IOException {
        Path file = Files.writeString(
                folder.resolve("preview.html"), new PreviewPage().of("preview", language, List.of(messages)));
        Page page = browser.newContext(new NewContextOptions().setViewportSize(390, 844))
                .newPage();
        page.onConsoleMessage(message -> troubles.add(message.text()));
        page.onPageError(troubles::add);
        page.onRequest((Request request) -> requests.add(request.url()));
        page.navigate(file.toUri().toString());
        return page;
    }

    private void nothingElseHappened(Page page) {
        Assertions.assertThat(troubles).isEmpty();
        Assertions.assertThat(requests).containsExactly(page.url());
        page.context().close();
    }

    @Test
    void showsAnAnswerAsTheChatDoesInLightAndInDark(Browser browser) throws IOException {
        Page page = open(browser, "en", Messages.answer());

        assertThat(page.locator("article.answer")).hasCount(2);
        assertThat(page.locator("article.answer").first()).containsText("Registering a sole trader costs 70 €");
        assertThat(page.locator("[data-scheme=light] .origin")).hasText("Checked text");
        assertThat(page.locator("[data-scheme=light] a").first())
                .hasAttribute("href", "https://example.org/register?x=1&y=2");
        Assertions.assertThat(page.locator("[data-scheme=light] section").evaluate(COLOUR))
                .isEqualTo("rgb(255, 255, 255)");
        Assertions.assertThat(page.locator("[data-scheme=dark] section").evaluate(COLOUR))
                .isEqualTo("rgb(19, 27, 26)");
        nothingElseHappened(page);
    }

    @Test
    void isReadFromRightToLeftInArabic(Browser browser) throws IOException {
        Page page = open(
                browser,
                "ar",
                new Message(Origin.DRAFT_CONTENT, "مسودة", "ar", List.of(new Title("الضريبة")), List.of()));

        assertThat(page.locator("[data-scheme=light] section")).hasAttribute("dir", "rtl");
        assertThat(page.locator("[data-scheme=light] .blocks")).hasAttribute("dir", "rtl");
        nothingElseHappened(page);
    }

    @Test
    void hostileTextsStayTexts(Browser browser) throws IOException {
        List<String> texts =
                AdversarialText.texts("xss.jsonl").stream().distinct().toList();
        Message[] messages = texts.stream()
                .map(text -> new Message(
                        Origin.DRAFT_CONTENT, text, "en", List.of(new Title(text), new Paragraph(text)), List.of()))
                .toArray(Message[]::new);

        Page page = open(browser, "en", messages);

        assertThat(page.locator("[data-scheme=dark] article")).hasCount(texts.size());
        Assertions.assertThat(page.locator("[data-scheme=light] h3").allTextContents())
                .isEqualTo(texts);
        Assertions.assertThat(page.locator("[data-scheme=light] .log").evaluate(FOREIGN_ELEMENTS))
                .isEqualTo(0);
        nothingElseHappened(page);
    }
}
