package org.guidepost.knowledge.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guidepost.knowledge.ContentProblem;

/** Holds a manuscript against the rules of content; {@code content/README.md} tells them to those who write it. */
final class ContentValidator {

    /** Rules that need only the part they look at. */
    private static final List<Rule> WITHIN = Stream.of(
                    EntryRules.ALL, FactRules.ALL, LinkRules.ALL, RoadmapRules.ALL, StepTranslationRules.ALL)
            .flatMap(List::stream)
            .toList();

    /** Rules that need the languages, the scheme and the jurisdictions to be whole. */
    private static final List<Rule> BETWEEN = Stream.of(
                    LanguageRules.ALL, SchemeRules.ALL, ReferenceRules.ALL, StepReferenceRules.ALL, TermRules.ALL)
            .flatMap(List::stream)
            .toList();

    private ContentValidator() {}

    /**
     * Everything that is wrong. When a file that others refer to was not understood, the references are left unchecked: what
     * would be reported then follows from what has been said already.
     */
    static List<ContentProblem> check(Manuscript manuscript) {
        List<Rule> rules = new ArrayList<>(WITHIN);
        if (isWhole(manuscript)) {
            rules.addAll(BETWEEN);
        }
        return rules.stream().flatMap(rule -> rule.check(manuscript)).toList();
    }

    private static boolean isWhole(Manuscript manuscript) {
        return manuscript.file("languages.yaml").isPresent()
                && manuscript.file("topics.yaml").isPresent()
                && manuscript.understood(FileKind.LANGUAGES)
                && manuscript.understood(FileKind.SCHEME)
                && manuscript.understood(FileKind.JURISDICTION);
    }
}
