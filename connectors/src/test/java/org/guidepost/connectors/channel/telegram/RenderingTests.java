package org.guidepost.connectors.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Block;
import org.guidepost.connectors.channel.Message.Bullets;
import org.guidepost.connectors.channel.Message.Contact;
import org.guidepost.connectors.channel.Message.DatedFact;
import org.guidepost.connectors.channel.Message.Link;
import org.guidepost.connectors.channel.Message.NextStep;
import org.guidepost.connectors.channel.Message.Notice;
import org.guidepost.connectors.channel.Message.Origin;
import org.guidepost.connectors.channel.Message.Paragraph;
import org.guidepost.connectors.channel.Message.Title;
import org.junit.jupiter.api.Test;

class RenderingTests {

    private static final Link OFFICE = new Link("Tax office", "https://vero.fi/?a=\"1\"&b=<2>");

    @Test
    void putsTheOriginFirst() {
        assertThat(html(new Paragraph("Words"))).isEqualTo("<i>Reviewed</i>\n\nWords");
    }

    @Test
    void showsEachKindOfBlock() {
        assertThat(html(
                        new Notice("Automated"),
                        new Title("VAT & co"),
                        new Bullets(List.of("one", "two")),
                        new NextStep("What next", "Register")))
                .isEqualTo("""
                        <i>Reviewed</i>

                        <i>Automated</i>

                        <b>VAT &amp; co</b>

                        • one
                        • two

                        <b>What next</b>
                        Register""");
    }

    @Test
    void putsNoMarkBeforeItemsThatCarryTheirNumbers() {
        assertThat(html(new Bullets(List.of("1. Register (a day)", "2. Insure – done ✓"))))
                .endsWith("\n\n1. Register (a day)\n2. Insure – done ✓");
        assertThat(html(new Bullets(List.of("1. Register", "and wait")))).endsWith("• 1. Register\n• and wait");
    }

    @Test
    void showsAFactWithItsYearItsLinkAndItsWarning() {
        assertThat(html(new DatedFact("25.5 %", "2025", OFFICE, Optional.of("May change"))))
                .endsWith("""
                        25.5 %
                        <i>2025</i> · <a href="https://vero.fi/?a=&quot;1&quot;&amp;b=&lt;2&gt;">Tax office</a>
                        ⚠️ <i>May change</i>""");
    }

    @Test
    void showsAContactWithWhatThereIs() {
        assertThat(html(new Contact("Helpline", Optional.of("112"), Optional.empty())))
                .endsWith("<b>Helpline</b>\n☎️ 112");
        assertThat(html(new Contact("Office", Optional.empty(), Optional.of(new Link("", "https://a.example")))))
                .endsWith("<b>Office</b>\n<a href=\"https://a.example\">https://a.example</a>");
    }

    @Test
    void keepsRightToLeftTextAsItIs() {
        assertThat(html(new Title("ضريبة"), new Paragraph("النسبة 25.5 % في Finland")))
                .endsWith("النسبة 25.5 % في Finland");
    }

    @Test
    void leavesOutWhatIsEmpty() {
        assertThat(html(new Paragraph(" "), new Bullets(List.of()), new Paragraph("Words")))
                .isEqualTo("<i>Reviewed</i>\n\nWords");
    }

    @Test
    void readsWithoutMarkUpToo() {
        Page page = page(new DatedFact("25.5 % <b>", "2025", OFFICE, Optional.empty()));

        assertThat(page.plain()).isEqualTo("Reviewed\n\n25.5 % <b>\n2025 · Tax office: https://vero.fi/?a=\"1\"&b=<2>");
    }

    @Test
    void dropsWhatCannotBeSent() {
        assertThat(page(new Paragraph("a\uD83Db\u0000c\u0085d\te")).plain()).endsWith("a\uFFFDbcd\te");
    }

    private static String html(Block... blocks) {
        return page(blocks).html();
    }

    private static Page page(Block... blocks) {
        Message message = new Message(Origin.APPROVED_CONTENT, "Reviewed", "en", List.of(blocks), List.of());
        List<Page> pages = Pages.of(Rendering.of(message));
        assertThat(pages).hasSize(1);
        return pages.getFirst();
    }
}
