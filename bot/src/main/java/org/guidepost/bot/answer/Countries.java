package org.guidepost.bot.answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guidepost.knowledge.Jurisdiction;
import org.guidepost.knowledge.Language;

/** The countries whose rules the guide knows: their names and whom to call there. */
final class Countries {

    private final Map<String, Jurisdiction> byCode;
    private final List<Jurisdiction> countries;

    Countries(Collection<Jurisdiction> jurisdictions) {
        this.byCode =
                jurisdictions.stream().collect(Collectors.toUnmodifiableMap(Jurisdiction::code, Function.identity()));
        this.countries = jurisdictions.stream()
                .filter(jurisdiction -> jurisdiction.kind() == Jurisdiction.Kind.COUNTRY)
                .toList();
    }

    List<Jurisdiction> all() {
        return countries;
    }

    Optional<Jurisdiction> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The name to show in a language. */
    String name(String code, String language) {
        return find(code).map(jurisdiction -> name(jurisdiction, language)).orElse(code);
    }

    static String name(Jurisdiction jurisdiction, String language) {
        return Stream.of(language, Language.DEFAULT)
                .flatMap(code -> jurisdiction.names().getOrDefault(code, List.of()).stream()
                        .limit(1))
                .findFirst()
                .orElse(jurisdiction.code());
    }
}
