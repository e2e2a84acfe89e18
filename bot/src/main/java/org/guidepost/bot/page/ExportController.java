package org.guidepost.bot.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guidepost.bot.privacy.Export;
import org.guidepost.bot.privacy.ExportArchive;
import org.guidepost.bot.privacy.Exports;
import org.guidepost.bot.site.PageLinks;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves what is stored about a person, as a ZIP file, to whoever knows its secret. */
@Controller
@ConditionalOnWebApplication
final class ExportController {

    /** As ids are made: 128 random bits. Whatever looks otherwise is not even looked for. */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{22}");

    private static final ContentDisposition FILE =
            ContentDisposition.attachment().filename("guidepost.zip").build();

    private final Exports exports;
    private final ExportArchive archive;

    ExportController(Exports exports, ExportArchive archive) {
        this.exports = exports;
        this.archive = archive;
    }

    @GetMapping(PageLinks.EXPORT + "{secret}")
    void export(@PathVariable String secret, HttpServletResponse response) throws IOException {
        Optional<Export> found =
                Optional.of(secret).filter(SECRET.asMatchPredicate()).flatMap(exports::read);
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, FILE.toString());
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        archive.write(found.get(), response.getOutputStream());
    }
}
