package org.guidepost.evaluation.ask;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of the input.
 *
 * @param lang the language it is written in, if the file says so
 * @param country the country that it is about; one without facts counts as none
 * @param topic the expected topic, or {@code oos.…}
 * @param inScope whether the guide should answer it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record AskedQuestion(
        String id,
        String text,
        @Nullable String lang,
        @Nullable String country,
        @Nullable String topic,
        @JsonProperty("in_scope") @Nullable Boolean inScope) {

    Optional<String> expectedTopic() {
        return Optional.ofNullable(topic);
    }

    boolean isLabelled() {
        return topic != null && inScope != null;
    }

    boolean shouldBeAnswered() {
        return Boolean.TRUE.equals(inScope);
    }

    String languageName() {
        return lang == null ? "?" : lang;
    }
}
