package org.guidepost.bot.console;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/** The version of what a form was made from, which it brings back. */
final class FormVersion {

    /** What the field is called. */
    static final String FIELD = "version";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final long OUTDATED = -1;

    private FormVersion() {}

    /** What was sent; without one the form counts as outdated. */
    static long of(MultiValueMap<String, String> sent) {
        return of(sent, FIELD);
    }

    /** The same where a form has several. */
    static long of(MultiValueMap<String, String> sent, String field) {
        return Optional.ofNullable(sent.getFirst(field))
                .filter(NUMBER.asMatchPredicate())
                .map(Long::parseLong)
                .orElse(OUTDATED);
    }
}
