package org.guidepost.bot.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.guidepost.knowledge.ContentFolder;
import org.guidepost.knowledge.ContentScope;
import org.junit.jupiter.api.Test;

/** What {@code bin/ask} takes and refuses before anything is started. */
class AskWishTests {

    private static final ContentScope SCOPE =
            ContentFolder.of(Path.of("src/test/content")).scope();

    @Test
    void takesCodesInAnyCase() {
        AskWish wish = AskWish.of(List.of("--lang", "FI", "--country", "pl", "what", "is", "VAT?"), SCOPE);

        assertThat(wish.language()).contains("fi");
        assertThat(wish.country()).contains("PL");
        assertThat(wish.question()).contains("what is VAT?");
    }

    @Test
    void saysWhichLanguagesThereAre() {
        assertThatThrownBy(() -> AskWish.of(List.of("--lang", "xx"), SCOPE))
                .isInstanceOf(LaunchException.class)
                .hasMessage("There is no language xx; there are %s.", String.join(", ", SCOPE.languages()));
    }

    @Test
    void saysWhichCountriesThereAreAndCountsNoUnionAsOne() {
        assertThatThrownBy(() -> AskWish.of(List.of("--country", "eu"), SCOPE))
                .isInstanceOf(LaunchException.class)
                .hasMessage("There is no country EU; there are %s.", String.join(", ", SCOPE.countries()));
    }

    @Test
    void leavesItToTheStartToSayThatThereIsNoContent() {
        ContentScope none = ContentFolder.of(Path.of("nowhere")).scope();

        assertThat(AskWish.of(List.of("--lang", "xx"), none).language()).contains("xx");
    }
}
