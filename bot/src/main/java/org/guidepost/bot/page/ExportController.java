package org.guidepost.bot.page;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guidepost.bot.privacy.Exports;
import org.guidepost.bot.site.PageLinks;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves what is stored about a person, as a JSON file, to whoever knows its secret. */
@RestController
@ConditionalOnWebApplication
final class ExportController {

    /** As ids are made: 128 random bits. Whatever looks otherwise is not even looked for. */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{22}");

    private static final ContentDisposition FILE =
            ContentDisposition.attachment().filename("guidepost.json").build();

    private final Exports exports;

    ExportController(Exports exports) {
        this.exports = exports;
    }

    @GetMapping(PageLinks.EXPORT + "{secret}")
    ResponseEntity<Map<String, Object>> export(@PathVariable String secret) {
        return Optional.of(secret)
                .filter(SECRET.asMatchPredicate())
                .flatMap(exports::read)
                .map(found -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .header(HttpHeaders.CONTENT_DISPOSITION, FILE.toString())
                        .header("Referrer-Policy", "no-referrer")
                        .header("X-Robots-Tag", "noindex")
                        .header("X-Content-Type-Options", "nosniff")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .body(found))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
