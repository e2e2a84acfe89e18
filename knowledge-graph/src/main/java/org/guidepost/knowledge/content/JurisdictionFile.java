package org.guidepost.knowledge.content;

import java.net.URI;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.knowledge.Authority;
import org.guidepost.knowledge.CountryTerms;
import org.guidepost.knowledge.Helpline;
import org.guidepost.knowledge.Jurisdiction;

/** A file below {@code jurisdictions}. */
final class JurisdictionFile {

    private static final int LONGEST_ID = 80;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TERM = 60;
    private static final int LONGEST_NUMBER = 40;

    private final Manuscript manuscript;
    private final String code;

    private JurisdictionFile(Manuscript manuscript, String code) {
        this.manuscript = manuscript;
        this.code = code;
    }

    static void read(YamlMap file, Manuscript manuscript) {
        String code = file.text("code", LONGEST_ID);
        FileName.mustAgree(file, "code", code, manuscript.problems());
        new JurisdictionFile(manuscript, code).read(file);
    }

    private void read(YamlMap map) {
        Jurisdiction.Kind kind = map.choice("kind", Jurisdiction.Kind.class);
        List<String> members = map.textsIfAny("members", LONGEST_ID);
        Map<String, List<String>> names =
                map.map("names", JurisdictionFile::names).orElse(Map.of());
        List<Placed<CountryTerms>> terms = map.mapsIfAny("terms", JurisdictionFile::terms);
        Optional<Jurisdiction.Emergency> emergency = map.map("emergency", JurisdictionFile::emergency);
        List<Helpline> helplines = map.maps("helplines", JurisdictionFile::helpline);
        List<Placed<Authority>> authorities = map.maps("authorities", this::authority);
        map.build(() -> new Jurisdiction(
                        code,
                        kind,
                        members,
                        names,
                        terms.stream().map(Placed::value).toList(),
                        emergency.orElseThrow(),
                        helplines,
                        authorities.stream().map(Placed::value).toList()))
                .ifPresent(value -> manuscript.jurisdictions().add(new Placed<>(value, map.place())));
        manuscript.terms().addAll(terms);
        manuscript.authorities().addAll(authorities);
    }

    private static Optional<Map<String, List<String>>> names(YamlMap map) {
        Map<String, List<String>> names = new HashMap<>();
        map.keys().forEach(language -> names.put(language, map.texts(language, LONGEST_NAME)));
        return map.build(() -> names);
    }

    private static Optional<Placed<CountryTerms>> terms(YamlMap map) {
        List<String> words = map.texts("words", LONGEST_TERM);
        List<String> everydayIn = map.textsIfAny("everydayIn", LONGEST_ID);
        return map.build(() -> new Placed<>(new CountryTerms(words, everydayIn), map.place()));
    }

    private static Optional<Jurisdiction.Emergency> emergency(YamlMap map) {
        String number = map.text("number", LONGEST_NUMBER);
        URI url = map.url("url");
        return map.build(() -> new Jurisdiction.Emergency(number, url));
    }

    private static Optional<Helpline> helpline(YamlMap map) {
        Helpline.Purpose purpose = map.choice("for", Helpline.Purpose.class);
        Optional<Map<String, String>> names = map.map("name", JurisdictionFile::helplineNames);
        List<String> spoken = map.textsIfAny("spoken", LONGEST_ID);
        String number = map.text("number", LONGEST_NUMBER);
        URI url = map.url("url");
        Optional<Year> asOf = map.year("asOf");
        return map.build(() -> new Helpline(purpose, names.orElseThrow(), spoken, number, url, asOf));
    }

    private static Optional<Map<String, String>> helplineNames(YamlMap map) {
        Map<String, String> names = new HashMap<>();
        map.keys().forEach(language -> names.put(language, map.text(language, LONGEST_NAME)));
        return map.build(() -> names);
    }

    private Optional<Placed<Authority>> authority(YamlMap map) {
        String id = map.text("id", LONGEST_ID);
        String name = map.text("name", LONGEST_NAME);
        URI url = map.url("url");
        List<String> responsibleFor = map.texts("for", LONGEST_ID);
        return map.build(() -> new Placed<>(new Authority(code, id, name, url, responsibleFor), map.place()));
    }
}
