package org.guidepost.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.guidepost.bot.text.Texts;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Message.DatedFact;
import org.guidepost.connectors.channel.Message.NextStep;
import org.guidepost.connectors.channel.Message.Notice;
import org.guidepost.connectors.channel.Message.Origin;
import org.guidepost.connectors.channel.Message.Title;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.ContentFolder;
import org.guidepost.knowledge.ContentReading;
import org.guidepost.knowledge.ImportProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The answer as it is composed from files. */
class AnswerPreviewTests {

    private static final Path SHIPPED = Path.of("src/test/content");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path own;

    private List<Message> preview(String topic, String language, Optional<String> country) {
        var folder = new ContentFolder(SHIPPED, Optional.of(own));
        if (folder.read(ImportProgress.UNWATCHED) instanceof ContentReading.Accepted(Content content)) {
            return new AnswerPreview(content, CLOCK).messages(topic, language, country);
        }
        throw new AssertionError("The content of this test is refused");
    }

    private void change(String file, String part, String replacement) throws IOException {
        Path path = own.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, Files.readString(SHIPPED.resolve(file)).replace(part, replacement));
    }

    private static <T> List<T> blocks(Message message, Class<T> kind) {
        return message.blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Test
    void holdsWhatAnAnswerHolds() {
        Message answer = preview("legal.registration", "en", Optional.of("FI")).getFirst();

        assertThat(answer.origin()).isEqualTo(Origin.DRAFT_CONTENT);
        assertThat(blocks(answer, Title.class).getFirst().text())
                .isEqualTo("Register your business and get a business number");
        assertThat(blocks(answer, DatedFact.class)).singleElement().satisfies(fact -> {
            assertThat(fact.dated()).isEqualTo("2025");
            assertThat(fact.link().url()).isEqualTo("https://ytj.fi/en/index.html");
        });
        assertThat(blocks(answer, NextStep.class)).hasSize(1);
    }

    @Test
    void showsThatATextHasBeenReviewed() throws IOException {
        change("entries/en/tax.vat.yaml", "state: draft", "state: reviewed");

        assertThat(preview("tax.vat", "en", Optional.empty()).getFirst().origin())
                .isEqualTo(Origin.APPROVED_CONTENT);
        assertThat(preview("tax.vat", "fi", Optional.empty()).getFirst().origin())
                .isEqualTo(Origin.DRAFT_CONTENT);
    }

    @Test
    void asksForTheCountryAsAnAnswerWould() {
        assertThat(preview("legal.registration", "en", Optional.empty())
                        .getFirst()
                        .choices())
                .extracting(Choice::kind)
                .contains(Choice.Kind.COUNTRY);
    }

    @Test
    void saysWhyItIsEnglish() {
        Message answer =
                preview("legal.right-to-start", "fi", Optional.of("FI")).getFirst();

        assertThat(answer.language()).isEqualTo("en");
        assertThat(blocks(answer, Notice.class).getFirst().text())
                .isEqualTo(new Texts().get("fi", "language.fallback"));
    }

    @Test
    void showsWhatTheButtonForMoreFactsBrings() throws IOException {
        String fact = Files.readString(SHIPPED.resolve("facts/PL.yaml"))
                .lines()
                .skip(2)
                .reduce("", (all, line) -> all + line + "\n");
        var facts = new StringBuilder("jurisdiction: PL\nfacts:\n");
        for (int number = 1; number <= FactSelection.MOST_SHOWN + 2; number++) {
            facts.append(fact.replace("id: pl-registration", "id: pl-registration-" + number));
        }
        Files.writeString(Files.createDirectories(own.resolve("facts")).resolve("PL.yaml"), facts);

        List<Message> messages = preview("legal.registration", "en", Optional.of("PL"));

        assertThat(messages).hasSize(2);
        assertThat(blocks(messages.getFirst(), DatedFact.class)).hasSize(FactSelection.MOST_SHOWN);
        assertThat(blocks(messages.getLast(), DatedFact.class)).hasSize(2);
    }

    @Test
    void knowsNoOtherTopic() {
        assertThat(preview("tax.nothing", "en", Optional.empty())).isEmpty();
    }
}
