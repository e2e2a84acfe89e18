package org.guidepost.connectors.channel.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/** The widget's files as they are served, and who loads whom. */
final class WidgetFiles {

    /** The file that sites embed. */
    static final String ENTRY = "guidepost.js";

    /** What it loads at once. */
    static final String LAUNCHER = "launcher.js";

    private static final Pattern STATIC_IMPORT = Pattern.compile("from\"\\./(?:chunks/)?([^\"]+)\"");
    private static final Pattern DYNAMIC_IMPORT = Pattern.compile("import\\(\"\\./(?:chunks/)?([^\"]+)\"\\)");

    private WidgetFiles() {}

    /** A file and all that it can't run without. */
    static Set<String> withImports(String file) {
        var files = new LinkedHashSet<String>();
        collect(file, files);
        return files;
    }

    private static void collect(String file, Set<String> files) {
        if (files.add(file)) {
            imports(file, STATIC_IMPORT).forEach(imported -> collect(imported, files));
        }
    }

    /** What a file loads later, when it is needed. */
    static Set<String> laterImports(String file) {
        return imports(file, DYNAMIC_IMPORT);
    }

    private static Set<String> imports(String file, Pattern pattern) {
        return pattern.matcher(read(file))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    static int gzipped(Set<String> files) {
        return files.stream().mapToInt(WidgetFiles::gzipped).sum();
    }

    private static int gzipped(String file) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(read(file).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    static String read(String file) {
        var path = file.contains("-") ? "widget/chunks/" + file : "widget/" + file;
        try (var stream = WebConfiguration.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("The widget was not built: " + path + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
