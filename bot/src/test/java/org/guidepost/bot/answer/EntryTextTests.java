package org.guidepost.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guidepost.connectors.channel.Message.Bullets;
import org.guidepost.connectors.channel.Message.Paragraph;
import org.junit.jupiter.api.Test;

class EntryTextTests {

    @Test
    void readsParagraphsAndLists() {
        assertThat(EntryText.blocks("""
                        One paragraph
                        over two lines.

                        - first
                        - second,
                          continued

                        Last.
                        """))
                .containsExactly(
                        new Paragraph("One paragraph over two lines."),
                        new Bullets(List.of("first", "second, continued")),
                        new Paragraph("Last."));
    }

    @Test
    void opensWithItsFirstSentence() {
        assertThat(EntryText.opening("Begin here. Then\ngo on.\n\n- a list", "en"))
                .isEqualTo("Begin here.");
        assertThat(EntryText.opening("Only one sentence", "ar")).isEqualTo("Only one sentence");
    }

    @Test
    void aListMayFollowItsIntroductionWithoutAnEmptyLine() {
        assertThat(EntryText.blocks("You need:\n- a form\n- a stamp"))
                .containsExactly(new Paragraph("You need:"), new Bullets(List.of("a form", "a stamp")));
    }
}
