package org.guidepost.knowledge;

import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * A dated, sourced statement for one jurisdiction, in one language.
 *
 * @param id unique over all jurisdictions; translations share it
 * @param jurisdiction the code of the jurisdiction where it holds
 * @param topics the ids of the topics that it belongs to, the most fitting first
 * @param language the code of the text's language
 * @param text plain sentences that stand alone
 * @param asOf the year that its figures belong to, empty if unknown
 * @param confidence how far it can be trusted
 * @param changesOften whether it is volatile
 * @param reviewBy the day on which a volatile fact must have been checked again
 * @param check the authority where it can be verified today
 * @param note for maintainers, never shown
 */
public record Fact(
        String id,
        String jurisdiction,
        List<String> topics,
        String language,
        String text,
        Optional<Year> asOf,
        Confidence confidence,
        boolean changesOften,
        Optional<LocalDate> reviewBy,
        Source source,
        Optional<Authority> check,
        Optional<String> note) {

    public Fact {
        Forms.requireId(id);
        Forms.requireJurisdiction(jurisdiction);
        Forms.requireLanguage(language);
        Forms.requireText("text", text);
        topics = List.copyOf(topics);
        Forms.requireIds(topics);
        if (topics.isEmpty()) {
            throw new IllegalArgumentException("a fact needs at least one topic");
        }
    }

    /**
     * The page that people are given: an official source itself, otherwise the authority's, otherwise the source. A page that
     * is not encrypted is mostly an old one; people get the authority's instead.
     */
    public Optional<URI> link() {
        return officialPage().or(() -> check.map(Authority::url)).or(source::url);
    }

    /** Whose page that is. */
    public Optional<String> linkName() {
        return officialPage().isPresent()
                ? source.publisher()
                : check.map(Authority::name).or(source::publisher);
    }

    private Optional<URI> officialPage() {
        return source.url().filter(url -> source.kind() == Source.Kind.OFFICIAL && "https".equals(url.getScheme()));
    }

    /** The same statement in another language. */
    public Fact translated(String otherLanguage, String otherText) {
        return new Fact(
                id,
                jurisdiction,
                topics,
                otherLanguage,
                otherText,
                asOf,
                confidence,
                changesOften,
                reviewBy,
                source,
                check,
                note);
    }

    /** How far a fact can be trusted; one of {@link #LOW} shows no number. */
    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW
    }
}
