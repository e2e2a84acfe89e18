package org.guidepost.connectors.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody who visits a page with the widget, and everything that her browser complained about. */
public final class Visit implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int DESKTOP_WIDTH = 1280;
    private static final int PHONE_WIDTH = 390;

    private final String site;
    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new CopyOnWriteArrayList<>();

    private Visit(Browser browser, String site, Browser.NewContextOptions options) {
        this.site = site;
        this.context = browser.newContext(options);
        this.page = context.newPage();
        watch();
    }

    public static Visit onDesktop(Browser browser, String site) {
        return new Visit(browser, site, options(DESKTOP_WIDTH, 800));
    }

    public static Visit onDesktopInTheDark(Browser browser, String site) {
        return new Visit(browser, site, options(DESKTOP_WIDTH, 800).setColorScheme(ColorScheme.DARK));
    }

    public static Visit onPhone(Browser browser, String site) {
        return new Visit(browser, site, phone());
    }

    public static Visit onPhoneInTheDark(Browser browser, String site) {
        return new Visit(browser, site, phone().setColorScheme(ColorScheme.DARK));
    }

    /** With the page's own protection switched off, so that the widget's has to do. */
    static Visit withoutPolicy(Browser browser, String site) {
        return new Visit(browser, site, options(DESKTOP_WIDTH, 800).setBypassCSP(true));
    }

    /** 200 % of a small laptop: the page has half the pixels each way. */
    static Visit zoomedIn(Browser browser, String site) {
        return new Visit(browser, site, options(640, 400).setDeviceScaleFactor(2));
    }

    private static Browser.NewContextOptions phone() {
        return options(PHONE_WIDTH, 780)
                .setDeviceScaleFactor(2)
                .setHasTouch(true)
                .setIsMobile(true);
    }

    private static Browser.NewContextOptions options(int width, int height) {
        return new Browser.NewContextOptions().setViewportSize(width, height).setLocale("en-GB");
    }

    private void watch() {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                troubles.add("console: " + message.text());
            }
        });
        page.onPageError(error -> troubles.add("error: " + error));
        page.onDialog(dialog -> {
            troubles.add("a script opened a dialog");
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(site) && !request.url().startsWith("data:")) {
                troubles.add("foreign request: " + request.url());
            }
        });
    }

    public Visit to(String path) {
        page.navigate(site + path);
        return this;
    }

    public Visit openChat() {
        launcher().click();
        assertThat(question()).isFocused();
        assertThat(answers().first()).isVisible();
        // Nothing can be measured while the panel still rises.
        chat().evaluate("panel => Promise.all(panel.getAnimations().map(animation => animation.finished))");
        return this;
    }

    public Visit ask(String text) {
        question().fill(text);
        question().press("Enter");
        return this;
    }

    public Page page() {
        return page;
    }

    public Locator launcher() {
        return page.locator("guidepost-widget button.launcher");
    }

    public Locator chat() {
        return page.getByRole(AriaRole.DIALOG);
    }

    public Locator log() {
        return page.getByRole(AriaRole.LOG);
    }

    public Locator question() {
        return page.locator("guidepost-panel #question");
    }

    public Locator answers() {
        return page.locator("guidepost-panel .answer");
    }

    public Locator said() {
        return page.locator("guidepost-panel .said");
    }

    public Locator button(String label) {
        return chat().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label));
    }

    Locator status() {
        return page.locator("guidepost-panel [role=status]");
    }

    /** How many entries the browser keeps for the site: cookies and both storages. */
    int stored() {
        var storages = (Number) page.evaluate("localStorage.length + sessionStorage.length");
        return storages.intValue() + context.cookies().size();
    }

    public void screenshot(String name) {
        page.screenshot(picture(name));
    }

    void screenshotOfWholePage(String name) {
        page.screenshot(picture(name).setFullPage(true));
    }

    private static Page.ScreenshotOptions picture(String name) {
        return new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED);
    }

    /** What went wrong in the browser: console errors, exceptions, dialogs, requests to other sites. */
    public List<String> troubles() {
        return List.copyOf(troubles);
    }

    void forgetTroubles() {
        troubles.clear();
    }

    @Override
    public void close() {
        context.close();
    }
}
