package org.guidepost.knowledge.content;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.knowledge.Authority;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.Roadmap;
import org.guidepost.knowledge.RoadmapStep;
import org.guidepost.knowledge.Situation;
import org.guidepost.knowledge.Situations;

/** A file directly below {@code roadmaps}: the steps of a country as they were first written, in English. */
final class RoadmapFile {

    private static final int LONGEST_CODE = 80;
    /** So that it fits into a button of Telegram together with what the button does. */
    private static final int LONGEST_ID = 48;

    private final String code;
    private final KnownAuthorities authorities;

    private RoadmapFile(String code, KnownAuthorities authorities) {
        this.code = code;
        this.authorities = authorities;
    }

    static void read(YamlMap file, Manuscript manuscript) {
        String code = file.text("jurisdiction", LONGEST_CODE);
        FileName.mustAgree(file, "jurisdiction", code, manuscript.problems());
        if (FileName.mustNameAJurisdiction(file, code, manuscript)) {
            new RoadmapFile(code, new KnownAuthorities(manuscript, code))
                    .read(file, manuscript.roadmaps(), manuscript.steps());
        }
    }

    private void read(YamlMap file, List<Placed<Roadmap>> roadmaps, List<Placed<RoadmapStep>> allSteps) {
        LocalDate updated = file.date("updated");
        List<Placed<RoadmapStep>> steps = file.maps("steps", this::step);
        file.build(() -> new Roadmap(
                        code, updated, steps.stream().map(Placed::value).toList()))
                .ifPresent(roadmap -> {
                    roadmaps.add(new Placed<>(roadmap, file.place()));
                    allSteps.addAll(steps);
                });
    }

    private Optional<Placed<RoadmapStep>> step(YamlMap map) {
        String id = map.text("id", LONGEST_ID);
        List<String> requires = map.textsIfAny("requires", LONGEST_CODE);
        Situations when = map.mapIfAny("when", RoadmapFile::situations).orElse(Situations.ALL);
        List<String> topics = map.texts("topics", LONGEST_CODE);
        List<String> facts = map.textsIfAny("facts", LONGEST_CODE);
        Optional<Authority> authority =
                map.textIfAny("authority", LONGEST_CODE).flatMap(name -> authorities.find(name, "authority", map));
        Optional<URI> link = map.urlIfAny("link");
        StepTexts texts = StepTexts.read(map);
        return map.build(() -> new Placed<>(
                new RoadmapStep(
                        id,
                        code,
                        requires,
                        when,
                        topics,
                        facts,
                        authority,
                        link,
                        Map.of(Language.DEFAULT, texts.value())),
                map.place()));
    }

    private static Optional<Situations> situations(YamlMap map) {
        var citizenship = map.choicesIfAny("citizenship", Situation.Citizenship.class);
        var from = map.choicesIfAny("from", Situation.Start.class);
        var sector = map.choicesIfAny("sector", Situation.Sector.class);
        var place = map.choicesIfAny("place", Situation.Place.class);
        var form = map.choicesIfAny("form", Situation.Form.class);
        return map.build(() -> new Situations(citizenship, from, sector, place, form));
    }
}
