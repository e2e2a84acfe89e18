package org.guidepost.connectors.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stand-in is as strict as Telegram, or the tests that use it would prove nothing. */
class TelegramHtmlTests {

    @Test
    void readsWhatTelegramReads() {
        assertThat(TelegramHtml.visible("<b>a</b> <a href=\"https://x.example/?a&amp;b\">l</a> &lt;&amp;&quot;"))
                .isEqualTo("a l <&\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "</b>", "<b><i>x</b></i>", "a < b", "a & b", "<script>x</script>", "&nbsp;"})
    void refusesWhatTelegramRefuses(String html) {
        assertThatThrownBy(() -> TelegramHtml.visible(html)).hasMessageStartingWith("can't parse entities");
    }
}
