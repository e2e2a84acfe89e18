package org.guidepost.connectors.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.DatedFact;
import org.guidepost.connectors.channel.Message.Link;
import org.guidepost.connectors.channel.Message.Origin;
import org.guidepost.connectors.channel.Message.Paragraph;
import org.junit.jupiter.api.Test;

class PreviewPageTests {

    private static final String HOSTILE = "</script><script>alert('1')</script><!--\"";

    private final PreviewPage page = new PreviewPage();

    private static Message saying(String text) {
        return new Message(
                Origin.DRAFT_CONTENT,
                text,
                "en",
                List.of(
                        new Paragraph(text),
                        new DatedFact(text, "2025", new Link(text, "https://example.org/"), Optional.of(text))),
                List.of());
    }

    @Test
    void noTextEndsTheElementItStandsIn() {
        String html = page.of(HOSTILE, "en", List.of(saying(HOSTILE)));

        assertThat(html)
                .doesNotContain("<script>alert")
                .contains("&lt;/script&gt;&lt;script&gt;alert(&#39;1&#39;)")
                .contains("\"text\":\"\\u003c/script>\\u003cscript>alert('1')\\u003c/script>\\u003c!--\\\"\"");
        assertThat(html.split("</script>", -1)).hasSize(3);
    }

    @Test
    void runsAndLoadsNothingButItself() {
        String html = page.of("tax.vat", "ar", List.of(saying("text")));

        assertThat(html)
                .containsPattern("content=\"default-src 'none'; script-src 'sha256-[A-Za-z0-9+/]{43}='; "
                        + "style-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none'; form-action 'none'\"")
                .doesNotContain("src=\"", "href=\"")
                .contains("\"language\":\"ar\"");
    }
}
