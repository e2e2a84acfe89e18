package org.guidepost.bot.understanding;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import org.guidepost.knowledge.retrieval.Vocabulary;
import org.guidepost.knowledge.retrieval.Words;

/**
 * Decides in which language somebody writes. Three witnesses are weighed: the statistical detector, which is unsure about
 * short texts; the words that the guide's own content has in each language; and what is known of the person.
 */
final class LanguageDetection {

    /** ISO 639-3 codes, as the detector names languages, of those that the guide may speak. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("eng", "en"),
            Map.entry("fin", "fi"),
            Map.entry("tur", "tr"),
            Map.entry("spa", "es"),
            Map.entry("por", "pt"),
            Map.entry("pol", "pl"),
            Map.entry("slk", "sk"),
            Map.entry("rus", "ru"),
            Map.entry("ukr", "uk"),
            Map.entry("ara", "ar"));

    private static final double DETECTOR_WEIGHT = 1.0;
    private static final double VOCABULARY_WEIGHT = 1.2;
    private static final double HABIT_WEIGHT = 0.35;
    private static final double LOCALE_WEIGHT = 0.15;
    private static final double ENGLISH_WEIGHT = 0.05;

    /** With this many letters the detector's word counts half. */
    private static final double HALF_TRUSTED_LETTERS = 15;

    /**
     * The detector spreads its confidence over 103 languages, so that even the right one gets a few per cent; what tells is
     * how far a language falls behind the first.
     */
    private static final int DETECTOR_SHARPNESS = 4;

    /** A text is called foreign when the detector leaves the spoken languages this far behind and few words are known. */
    private static final double FOREIGN_LEFT_BEHIND = 0.6;

    private static final double FOREIGN_KNOWN_SHARE = 0.5;
    private static final int FOREIGN_WORDS = 4;

    private final LanguageDetector detector;
    private final Vocabulary vocabulary;
    private final Set<String> spoken;

    LanguageDetection(LanguageDetector detector, Vocabulary vocabulary, Collection<String> spoken) {
        this.detector = detector;
        this.vocabulary = vocabulary;
        this.spoken = Set.copyOf(spoken);
    }

    /**
     * The language of a text.
     *
     * @param habit the language that the person chose or wrote last
     * @param locale what her program says
     * @return empty if it is most probably a language that the guide does not speak
     */
    Optional<String> detect(String text, Optional<String> habit, Optional<String> locale) {
        List<String> words = Words.of(text);
        Map<String, Double> scores = new HashMap<>();
        for (String language : candidates(text)) {
            scores.put(language, VOCABULARY_WEIGHT * vocabulary.knownShare(language, words));
        }
        double known =
                scores.values().stream().mapToDouble(score -> score).max().orElse(0) / VOCABULARY_WEIGHT;
        double spokenEvidence = addDetector(scores, text);
        if (words.size() >= FOREIGN_WORDS && spokenEvidence < FOREIGN_LEFT_BEHIND && known < FOREIGN_KNOWN_SHARE) {
            return Optional.empty();
        }
        habit.ifPresent(language -> add(scores, language, HABIT_WEIGHT));
        locale.map(tag -> tag.split("[-_]")[0]).ifPresent(language -> add(scores, language, LOCALE_WEIGHT));
        add(scores, "en", ENGLISH_WEIGHT);
        return scores.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Adds the detector's evidence, from 0 to 1; returns that of the likeliest language that the guide speaks. */
    private double addDetector(Map<String, Double> scores, String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        double trust = DETECTOR_WEIGHT * letters / (letters + HALF_TRUSTED_LETTERS);
        Language[] detected = detector.predictLanguages(text);
        double first = detected[0].getConfidence();
        double spokenEvidence = 0;
        for (Language language : detected) {
            String code = CODES.get(language.getLang());
            if (code != null) {
                double evidence = Math.pow(language.getConfidence() / first, DETECTOR_SHARPNESS);
                add(scores, code, trust * evidence);
                spokenEvidence = Math.max(spokenEvidence, evidence);
            }
        }
        return spokenEvidence;
    }

    /** The languages whose script the text is written in; all of them for Latin letters. */
    private Set<String> candidates(String text) {
        Set<String> candidates = new HashSet<>(spoken);
        long letters = text.codePoints().filter(Character::isLetter).count();
        if (share(text, Character.UnicodeScript.ARABIC, letters) > 0.5) {
            candidates.retainAll(Set.of("ar"));
        } else if (share(text, Character.UnicodeScript.CYRILLIC, letters) > 0.5) {
            candidates.retainAll(Set.of("ru", "uk"));
            if (text.matches("(?s).*[іїєґІЇЄҐ].*")) {
                candidates.remove("ru");
            } else if (text.matches("(?s).*[ыэъёЫЭЪЁ].*")) {
                candidates.remove("uk");
            }
        }
        return candidates;
    }

    private static double share(String text, Character.UnicodeScript script, long letters) {
        long inScript = text.codePoints()
                .filter(Character::isLetter)
                .filter(point -> Character.UnicodeScript.of(point) == script)
                .count();
        return letters == 0 ? 0 : (double) inScript / letters;
    }

    private static void add(Map<String, Double> scores, String language, double weight) {
        scores.computeIfPresent(language, (key, score) -> score + weight);
    }
}
