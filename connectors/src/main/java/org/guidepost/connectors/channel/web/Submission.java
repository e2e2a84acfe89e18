package org.guidepost.connectors.channel.web;

import static tools.jackson.databind.cfg.CoercionAction.Fail;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guidepost.connectors.channel.Inbound.Content;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * The body of a sent message: exactly one of a text, a choice and a command.
 *
 * <p>Texts are judged by the inbox, as those of every channel are. Ids and commands are ours, so their shape is held here.
 */
record Submission(
        @Nullable String text,
        @Nullable String choice,
        @Nullable String command,
        @Nullable String argument,
        @Nullable String locale) {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .withCoercionConfig(LogicalType.Textual, texts -> texts.setCoercion(CoercionInputShape.Integer, Fail)
                    .setCoercion(CoercionInputShape.Float, Fail)
                    .setCoercion(CoercionInputShape.Boolean, Fail))
            .build();
    private static final Pattern CHOICE = Pattern.compile("\\P{Cc}{1,64}");
    private static final Pattern COMMAND = Pattern.compile("[a-z]{1,32}");
    private static final Pattern ARGUMENT = Pattern.compile("[A-Za-z0-9_-]{0,64}");
    private static final Pattern LOCALE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}");

    /** @throws RefusedException as {@link Refusal#MALFORMED} if the bytes are not such a body */
    static Submission parse(byte[] json) {
        try {
            var submission = STRICT.readValue(json, Submission.class);
            if (submission != null && submission.hasOneContent()) {
                return submission;
            }
        } catch (JacksonException e) {
            // Falls through: what was wrong with it is of no use to a person, and may quote her.
        }
        throw new RefusedException(Refusal.MALFORMED);
    }

    private boolean hasOneContent() {
        return Stream.of(text, choice, command).filter(Objects::nonNull).count() == 1;
    }

    Content content() {
        if (text != null) {
            return new Content.Utterance(text);
        }
        if (choice != null) {
            return new Content.Pressed(shaped(CHOICE, choice));
        }
        return new Content.Command(shaped(COMMAND, command), shaped(ARGUMENT, argument == null ? "" : argument));
    }

    /** The language of the page around the widget; a hint, so a senseless one is dropped rather than refused. */
    Optional<String> localeHint() {
        return Optional.ofNullable(locale).filter(LOCALE.asMatchPredicate());
    }

    private static String shaped(Pattern shape, @Nullable String value) {
        if (value == null || !shape.matcher(value).matches() || !wellFormed(value)) {
            throw new RefusedException(Refusal.MALFORMED);
        }
        return value;
    }

    private static boolean wellFormed(String value) {
        return value.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
