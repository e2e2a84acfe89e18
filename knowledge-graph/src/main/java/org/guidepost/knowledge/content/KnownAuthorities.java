package org.guidepost.knowledge.content;

import java.util.Optional;
import org.guidepost.knowledge.Authority;
import org.guidepost.knowledge.Jurisdiction;

/** The authorities of a jurisdiction, by the ids under which facts and steps name them. */
final class KnownAuthorities {

    private final Problems problems;
    private final String code;
    private final Optional<Jurisdiction> jurisdiction;

    KnownAuthorities(Manuscript manuscript, String code) {
        this.problems = manuscript.problems();
        this.code = code;
        this.jurisdiction = manuscript.jurisdiction(code);
    }

    /**
     * The authority of an id; unknown as long as the jurisdiction's own file is not understood.
     *
     * @param key where the id stands
     */
    Optional<Authority> find(String id, String key, YamlMap map) {
        Optional<Authority> known = jurisdiction.stream()
                .flatMap(value -> value.authorities().stream())
                .filter(authority -> authority.id().equals(id))
                .findFirst();
        if (known.isEmpty() && jurisdiction.isPresent()) {
            problems.add(map.place()
                    .problem(key, Flaw.of("no-authority", "jurisdictions/%s.yaml has no authority %s", code, id)));
        }
        return known;
    }
}
