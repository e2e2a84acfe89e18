package org.guidepost.knowledge.content;

import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.guidepost.knowledge.Authority;
import org.guidepost.knowledge.Fact;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.Source;

/** A file directly below {@code facts}: the statements as they were first written, in English. */
final class FactsFile {

    static final int LONGEST_TEXT = 1_500;
    private static final int LONGEST_ID = 80;
    private static final int LONGEST_PUBLISHER = 200;
    private static final int LONGEST_NOTE = 1_500;

    private final String code;
    private final KnownAuthorities authorities;

    private FactsFile(String code, KnownAuthorities authorities) {
        this.code = code;
        this.authorities = authorities;
    }

    static void read(YamlMap file, Manuscript manuscript) {
        String code = file.text("jurisdiction", LONGEST_ID);
        FileName.mustAgree(file, "jurisdiction", code, manuscript.problems());
        var reader = new FactsFile(code, new KnownAuthorities(manuscript, code));
        List<Placed<Fact>> facts = file.maps("facts", reader::fact);
        file.finish();
        if (FileName.mustNameAJurisdiction(file, code, manuscript)) {
            manuscript.facts().addAll(facts);
        }
    }

    /** A single fact of a jurisdiction. */
    static Optional<Placed<Fact>> one(YamlMap map, String code, Manuscript manuscript) {
        return new FactsFile(code, new KnownAuthorities(manuscript, code)).fact(map);
    }

    private Optional<Placed<Fact>> fact(YamlMap map) {
        String id = map.text("id", LONGEST_ID);
        List<String> topics = map.texts("topics", LONGEST_ID);
        String text = map.text("text", LONGEST_TEXT);
        Optional<Year> asOf = map.year("asOf");
        Fact.Confidence confidence = map.choice("confidence", Fact.Confidence.class);
        boolean changesOften = map.flag("volatile");
        Optional<LocalDate> reviewBy = map.dateIfAny("reviewBy");
        Optional<Source> source = map.map("source", FactsFile::source);
        Optional<Authority> check =
                map.textIfAny("check", LONGEST_ID).flatMap(authority -> authorities.find(authority, "check", map));
        Optional<String> note = map.textIfAny("note", LONGEST_NOTE);
        return map.build(() -> new Placed<>(
                new Fact(
                        id,
                        code,
                        topics,
                        Language.DEFAULT,
                        text,
                        asOf,
                        confidence,
                        changesOften,
                        reviewBy,
                        source.orElseThrow(),
                        check,
                        note),
                map.place()));
    }

    private static Optional<Source> source(YamlMap map) {
        Source.Kind kind = map.choice("kind", Source.Kind.class);
        Optional<URI> url = map.urlIfAny("url");
        Optional<String> publisher = map.textIfAny("publisher", LONGEST_PUBLISHER);
        return map.build(() -> new Source(url, publisher, kind));
    }
}
