package org.guidepost.bot.understanding;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import org.guidepost.knowledge.retrieval.LatinReader;
import org.guidepost.knowledge.retrieval.LatinReading;
import org.guidepost.knowledge.retrieval.Vocabulary;
import org.guidepost.knowledge.retrieval.Words;

/**
 * Decides in which language somebody writes. Three witnesses are weighed: the statistical detector, which is unsure about
 * short texts; the words that the guide's own content has in each language; and what is known of the person. Before them, a
 * text in Latin letters may be read as a language of another script.
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

    private static final Set<String> OF_OTHER_SCRIPTS = Set.of("ru", "uk", "ar");

    /** Letters without marks, at least one. */
    private static final Pattern PLAIN = Pattern.compile("\\P{L}*+[A-Za-z][A-Za-z\\P{L}]*+");

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

    /** A language this close to the first may be the one just as well, if there is something that speaks for it. */
    private static final double UNSURE_LEAD = 0.2;

    private static final double PLAUSIBLE = 0.4;

    /**
     * Of 18,000 ways to ask in the seven languages of Latin letters 5 lead by more than this as Russian, Ukrainian or Arabic,
     * and nine tenths of what is typed in those languages do (decision 4).
     */
    private static final double READING_LEAD = 0.25;

    private static final int READING_WORDS = 3;

    /** Who writes in such a language anyway need not be that clear. */
    private static final double READING_LEAD_BY_HABIT = -0.3;

    private final LanguageDetector detector;
    private final Vocabulary vocabulary;
    private final LatinReader reader;
    private final Set<String> spoken;

    LanguageDetection(LanguageDetector detector, Vocabulary vocabulary, LatinReader reader, Collection<String> spoken) {
        this.detector = detector;
        this.vocabulary = vocabulary;
        this.reader = reader;
        this.spoken = Set.copyOf(spoken);
    }

    /**
     * The language of a text.
     *
     * @param habit the language that the person chose or wrote last
     * @param locale what her program says
     */
    Heard hear(String text, Optional<String> habit, Optional<String> locale) {
        Optional<LatinReading> reading = reader.reading(text).filter(found -> spoken.contains(found.language()));
        if (tellsNothing(text, reading)) {
            return new Heard(Optional.of(known(habit, locale)), Optional.empty(), text);
        }
        List<String> likely = likely(text, habit, locale);
        return reading.filter(found -> isConvincing(found, text, habit))
                .map(found -> new Heard(Optional.of(found.language()), Optional.empty(), found.text()))
                .orElseGet(() -> new Heard(
                        likely.stream().findFirst(),
                        rival(likely, reading, text).filter(language -> habit.isEmpty()),
                        text));
    }

    /** A text in Latin letters as it is written in the language, if people type that language so. */
    String inScript(String text, String language) {
        return reader.reading(text)
                .filter(reading -> reading.language().equals(language))
                .map(LatinReading::text)
                .orElse(text);
    }

    /** A few words in plain Latin letters of which no language knows one, however they are read: the detector only guesses. */
    private boolean tellsNothing(String text, Optional<LatinReading> reading) {
        List<String> words = Words.of(text);
        return words.size() < FOREIGN_WORDS
                && PLAIN.matcher(text).matches()
                && spoken.stream().noneMatch(language -> vocabulary.knownShare(language, words) > 0)
                && reading.filter(found -> vocabulary.knownShare(found.language(), Words.of(found.text())) > 0)
                        .isEmpty();
    }

    private String known(Optional<String> habit, Optional<String> locale) {
        return habit.or(() -> locale.map(LanguageDetection::languageOf))
                .filter(spoken::contains)
                .orElse(org.guidepost.knowledge.Language.DEFAULT);
    }

    private static String languageOf(String locale) {
        return locale.split("[-_]")[0];
    }

    private static boolean isConvincing(LatinReading reading, String text, Optional<String> habit) {
        return habit.filter(reading.language()::equals).isPresent()
                ? reading.lead() > READING_LEAD_BY_HABIT
                : reading.lead() > READING_LEAD && Words.of(text).size() >= READING_WORDS;
    }

    private static Optional<String> rival(List<String> likely, Optional<LatinReading> reading, String text) {
        Optional<String> nearReading = reading.filter(found -> found.lead() > -READING_LEAD)
                .filter(found -> Words.of(text).size() >= READING_WORDS)
                .map(LatinReading::language);
        return likely.isEmpty()
                ? Optional.empty()
                : nearReading.or(() -> likely.stream().skip(1).findFirst());
    }

    /** The likeliest language and those that may be meant just as well; none if it is one that the guide does not speak. */
    private List<String> likely(String text, Optional<String> habit, Optional<String> locale) {
        List<String> words = Words.of(text);
        Map<String, Double> scores = new HashMap<>();
        for (String language : candidates(text, habit, locale)) {
            scores.put(language, VOCABULARY_WEIGHT * vocabulary.knownShare(language, words));
        }
        double known =
                scores.values().stream().mapToDouble(score -> score).max().orElse(0) / VOCABULARY_WEIGHT;
        double spokenEvidence = addDetector(scores, text);
        if (words.size() >= FOREIGN_WORDS && spokenEvidence < FOREIGN_LEFT_BEHIND && known < FOREIGN_KNOWN_SHARE) {
            return List.of();
        }
        habit.ifPresent(language -> add(scores, language, HABIT_WEIGHT));
        locale.map(LanguageDetection::languageOf).ifPresent(language -> add(scores, language, LOCALE_WEIGHT));
        add(scores, "en", ENGLISH_WEIGHT);
        List<Map.Entry<String, Double>> ranked = scores.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .toList();
        if (ranked.isEmpty()) {
            // A script in which none of the languages is written.
            return List.of();
        }
        double near = Math.max(ranked.getFirst().getValue() - UNSURE_LEAD, PLAUSIBLE);
        return Stream.concat(
                        ranked.stream().limit(1),
                        ranked.stream().skip(1).filter(language -> language.getValue() > near))
                .map(Map.Entry::getKey)
                .toList();
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

    /** Latin letters may be those of another script if she writes that one anyway. */
    private Set<String> candidates(String text, Optional<String> habit, Optional<String> locale) {
        Set<String> candidates = candidates(text);
        if (PLAIN.matcher(text).matches()) {
            candidates.removeIf(language -> OF_OTHER_SCRIPTS.contains(language)
                    && !habit.equals(Optional.of(language))
                    && !locale.map(LanguageDetection::languageOf).equals(Optional.of(language)));
        }
        return candidates;
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

    /**
     * What was heard.
     *
     * @param language empty if it is most probably a language that the guide does not speak
     * @param rival a language that it may be just as well
     * @param text the text in the script of the language
     */
    record Heard(Optional<String> language, Optional<String> rival, String text) {}
}
