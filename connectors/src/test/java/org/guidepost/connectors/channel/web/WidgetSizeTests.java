package org.guidepost.connectors.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Many visitors pay for every byte; these are the limits. */
class WidgetSizeTests {

    private static final int LAUNCHER_LIMIT = 5 * 1024;
    private static final int PANEL_LIMIT = 40 * 1024;

    @Test
    void everyVisitorLoadsLittle() {
        assertThat(WidgetFiles.gzipped(launcher())).isBetween(1, LAUNCHER_LIMIT);
    }

    @Test
    void thePanelIsLoadedOnTheFirstClickAndIsSmallToo() {
        var panel = new HashSet<>(panel());
        panel.add(largestLanguage());

        assertThat(WidgetFiles.gzipped(panel)).isBetween(1, PANEL_LIMIT);
    }

    @Test
    void onlyOneLanguageIsLoaded() {
        assertThat(languages()).hasSize(10).doesNotContainAnyElementsOf(panel());
    }

    @Test
    void nothingIsMadeIntoCodeAtRunTime() {
        var everything = new HashSet<>(launcher());
        everything.addAll(panel());

        assertThat(everything)
                .extracting(WidgetFiles::read)
                .noneMatch(code -> code.contains("eval(") || code.contains("new Function"));
    }

    private static Set<String> launcher() {
        var files = new HashSet<>(WidgetFiles.withImports(WidgetFiles.ENTRY));
        files.addAll(WidgetFiles.withImports(WidgetFiles.LAUNCHER));
        return files;
    }

    private static Set<String> panel() {
        var files = new HashSet<String>();
        WidgetFiles.laterImports(WidgetFiles.LAUNCHER).forEach(file -> files.addAll(WidgetFiles.withImports(file)));
        return files;
    }

    private static Set<String> languages() {
        var languages = new HashSet<String>();
        panel().forEach(file -> languages.addAll(WidgetFiles.laterImports(file)));
        return languages;
    }

    private static String largestLanguage() {
        return languages().stream()
                .max(Comparator.comparing(file -> WidgetFiles.gzipped(Set.of(file))))
                .orElseThrow();
    }
}
