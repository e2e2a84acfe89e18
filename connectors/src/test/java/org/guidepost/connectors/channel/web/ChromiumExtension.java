package org.guidepost.connectors.channel.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A real Chromium for tests that ask for a {@link Browser}, started once. It is the one that {@code guidepost.browser} names
 * or the first on the path; a machine without one fails the tests, since a skipped browser test proves nothing.
 */
public final class ChromiumExtension implements ParameterResolver {

    /** As root there is no sandbox; and a made-up partner's site must reach the application on this machine. */
    private static final List<String> ARGUMENTS =
            List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-features=LocalNetworkAccessChecks");

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class)
                .browser();
    }

    static Path executable() {
        return Optional.ofNullable(System.getProperty("guidepost.browser"))
                .filter(named -> !named.isBlank())
                .map(Path::of)
                .or(ChromiumExtension::onPath)
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium: install it, or name it by -Dguidepost.browser=/path/to/it"));
    }

    private static Optional<Path> onPath() {
        var folders = Arrays.asList(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return NAMES.stream().flatMap(name -> in(folders, name)).findFirst();
    }

    private static Stream<Path> in(List<String> folders, String name) {
        return folders.stream().map(folder -> Path.of(folder, name)).filter(Files::isExecutable);
    }

    /** Closed by JUnit when the last test is done. */
    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start() {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(ARGUMENTS));
            return new Running(playwright, browser);
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
