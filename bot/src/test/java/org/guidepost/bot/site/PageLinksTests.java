package org.guidepost.bot.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who can be led to a page, and where. */
class PageLinksTests {

    private static final String TERMINAL = "terminal:1";
    private static final Optional<URI> LOCAL = Optional.of(URI.create("http://localhost:8080/"));
    private static final Optional<URI> PUBLIC = Optional.of(URI.create("https://guide.example.org"));

    @Test
    void withoutAnyAddressOnlyTheWebKnowsWhereItIs() {
        var links = new PageLinks(Optional.empty(), Optional.empty());

        assertThat(links.reach("web")).isTrue();
        assertThat(links.reach(TERMINAL)).isFalse();
        assertThat(links.reach("telegram")).isFalse();
        assertThat(export(links, "web")).isEqualTo("/export/secret");
    }

    @Test
    void whoSitsAtThisMachineOpensALocalAddressAndNobodyElseDoes() {
        var links = new PageLinks(Optional.empty(), LOCAL);

        assertThat(export(links, TERMINAL)).isEqualTo("http://localhost:8080/export/secret");
        assertThat(links.reach("telegram")).isFalse();
    }

    @Test
    void thePublicAddressGoesBeforeTheLocalOne() {
        var links = new PageLinks(PUBLIC, LOCAL);

        assertThat(export(links, TERMINAL)).isEqualTo("https://guide.example.org/export/secret");
        assertThat(export(links, "telegram")).isEqualTo("https://guide.example.org/export/secret");
    }

    private static String export(PageLinks links, String channel) {
        return links.to(PageLinks.EXPORT, "secret", "Download", channel).url();
    }
}
