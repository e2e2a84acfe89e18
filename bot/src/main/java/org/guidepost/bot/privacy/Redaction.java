package org.guidepost.bot.privacy;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes out of a text what tells who wrote it: mail addresses, links and handles, telephone, account and identity numbers,
 * dates of birth, streets, and names by which people introduce themselves. What is taken out leaves a mark such as
 * {@link #NUMBER} that is the same in every language. Amounts of money, years and percentages stay.
 *
 * <p>It finds forms, not meanings: a name in the middle of a sentence stays. So whoever publishes a text still reads it.
 * Thread-safe; redacting twice is redacting once; time grows with the length of the text.
 */
public final class Redaction {

    static final String ADDRESS = "[@]";
    static final String LINK = "[www]";
    static final String NUMBER = "[№]";
    static final String DATE = "[../..]";
    static final String STREET = "[⌂]";
    static final String NAME = "[…]";

    /** Nobody writes so much by hand; what follows is not shown. */
    private static final int LONGEST = 4_000;

    private static final List<String> REGIONS = List.of("FI", "TR", "ES", "PT", "PL", "SK", "UA");
    private static final int MOST_PHONES = 50;

    private static final Pattern MAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}+@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}");
    private static final Pattern WEB =
            Pattern.compile("(?:https?://|www\\.|t\\.me/|wa\\.me/)\\S++", Pattern.CASE_INSENSITIVE);
    private static final Pattern HANDLE = Pattern.compile("(?<![\\p{L}\\p{N}])@[A-Za-z0-9_.]{3,64}+");
    private static final Pattern ACCOUNT =
            Pattern.compile("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\\b");

    /** Finnish, Spanish and Slovak forms, then letters and digits as on passports and permits. */
    private static final Pattern IDENTITY = Pattern.compile("\\b\\d{6}[-+A-FU-Y]\\d{3}[0-9A-Y]\\b"
            + "|\\b[XYZ]?-?\\d{7,8}-?[A-Z]\\b"
            + "|\\b\\d{6}/\\d{3,4}\\b"
            + "|\\b[A-Z]{1,3} ?\\d{6,9}\\b");

    /** In a year in which somebody who asks today can have been born. */
    private static final Pattern BIRTH = Pattern.compile(
            "\\b(?:\\d{1,2}[./-]\\d{1,2}[./-](?:19\\d\\d|200\\d)|(?:19\\d\\d|200\\d)-\\d{2}-\\d{2})\\b");

    private static final Pattern LONG_NUMBER = Pattern.compile(
            "(?<![\\p{N}.,])\\p{Nd}(?:[ -]?\\p{Nd}){7,30}+(?![.,]?\\p{Nd})(?!\\s*(?:€|eur|zł|zl|pln|₺|tl\\b|\\$|usd|%))",
            Pattern.CASE_INSENSITIVE);
    /** Digits that are no number of anybody: two years, or a day that is no birthday. */
    private static final Pattern TIME = Pattern.compile(
            "(?:19|20)\\d\\d[ -]{1,3}(?:19|20)\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern FINNISH_STREET = Pattern.compile(
            "\\b\\p{L}{2,40}(?:katu|tie|kuja|polku|kadun|tien)\\s+\\d{1,4}(?:\\s?[a-z]\\b)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
    private final Pattern streets;
    private final Pattern introductions;
    private final List<UnaryOperator<String>> rules;

    public Redaction() {
        streets = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + alternatives("streets.txt")
                        + ")\\s*\\p{L}[\\p{L}.'’-]{1,40}(?:\\s+\\p{L}[\\p{L}.'’-]{0,40}){0,3}?,?\\s+(?:n[ºo°.]{1,2}\\s*)?\\d{1,4}[A-Za-z]?(?!\\d)",
                WORDS);
        introductions = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(" + alternatives("introductions.txt")
                        + ")(\\s+)(?-i:\\p{Lu}[\\p{L}'’-]{0,40}(?:\\s+\\p{Lu}[\\p{L}'’-]{0,40}){0,2}|\\p{L}[\\p{L}'’-]{0,40})",
                WORDS);
        rules = List.of(
                text -> MAIL.matcher(text).replaceAll(ADDRESS),
                text -> WEB.matcher(text).replaceAll(LINK),
                text -> HANDLE.matcher(text).replaceAll(ADDRESS),
                text -> ACCOUNT.matcher(text).replaceAll(NUMBER),
                text -> IDENTITY.matcher(text).replaceAll(NUMBER),
                text -> BIRTH.matcher(text).replaceAll(DATE),
                this::withoutPhones,
                text -> LONG_NUMBER.matcher(text).replaceAll(Redaction::unlessTime),
                text -> streets.matcher(text).replaceAll(STREET),
                text -> FINNISH_STREET.matcher(text).replaceAll(STREET),
                text -> introductions.matcher(text).replaceAll("$1$2" + NAME));
    }

    /** The text without what tells who wrote it, and cut after 4,000 characters. */
    public String redact(String text) {
        String redacted = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        for (UnaryOperator<String> rule : rules) {
            redacted = rule.apply(redacted);
        }
        return redacted;
    }

    private String withoutPhones(String text) {
        String without = text;
        for (String region : REGIONS) {
            for (PhoneNumberMatch match : phones.findNumbers(without, region, Leniency.VALID, MOST_PHONES)) {
                if (!TIME.matcher(match.rawString()).matches()) {
                    without = without.replace(match.rawString(), NUMBER);
                }
            }
        }
        return without;
    }

    private static String unlessTime(MatchResult number) {
        return TIME.matcher(number.group()).matches() ? number.group() : NUMBER;
    }

    private static String alternatives(String file) {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Redaction.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .sorted((one, other) -> other.length() - one.length())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
