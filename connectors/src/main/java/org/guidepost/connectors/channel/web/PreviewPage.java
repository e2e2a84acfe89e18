package org.guidepost.connectors.channel.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.guidepost.connectors.channel.Message;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page that shows messages as the widget would, in phone width, light and dark, for the people who write content.
 *
 * <p>It needs no server and no network: the widget's own view and look stand within it, the messages as data beside them. Its
 * policy lets the browser run and load nothing else.
 */
public final class PreviewPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="%s">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>%2$s</title>
            <style>%3$s</style>
            </head>
            <body>
            <h1>%2$s</h1>
            <p>This is how the chat shows it. The buttons do nothing here.</p>
            <main>
            <figure><figcaption>Light</figcaption><div data-scheme="light"></div></figure>
            <figure><figcaption>Dark</figcaption><div data-scheme="dark"></div></figure>
            </main>
            <script type="application/json" id="preview">%4$s</script>
            <script type="module">%5$s</script>
            </body>
            </html>
            """;

    private final JsonMapper json = JsonMapper.builder().build();
    private final String style = read("preview/preview.css");
    private final String script = read("preview/preview.js");

    /**
     * The page, as HTML.
     *
     * @param title what it shows
     * @param language BCP 47 tag of the chat around the messages
     */
    public String of(String title, String language, List<Message> messages) {
        return PAGE.formatted(
                policy(), HtmlUtils.htmlEscape(title, "UTF-8"), style, data(new Preview(language, messages)), script);
    }

    /** No text can end the element that it stands in, as none holds the character that begins a tag. */
    private String data(Preview preview) {
        return json.writeValueAsString(preview).replace("<", "\\u003c");
    }

    /** The policy that stands in the page, for those who send it with one of their own. */
    public String policy() {
        return "default-src 'none'; script-src %s; style-src %s; base-uri 'none'; form-action 'none'"
                .formatted(digest(script), digest(style));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-%s'".formatted(Base64.getEncoder().encodeToString(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String read(String file) {
        try (InputStream in = Objects.requireNonNull(
                PreviewPage.class.getResourceAsStream(file), "The page was not built: " + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Preview(String language, List<Message> messages) {}
}
