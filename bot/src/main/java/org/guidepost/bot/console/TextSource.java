package org.guidepost.bot.console;

import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.guidepost.bot.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/** What the guide says, for templates: {@code #{console.save}}. */
final class TextSource implements MessageSource {

    private final Texts texts;

    TextSource(Texts texts) {
        this.texts = texts;
    }

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] arguments, @Nullable String otherwise, @Nullable Locale locale) {
        try {
            return getMessage(code, arguments, locale);
        } catch (NoSuchMessageException e) {
            return otherwise;
        }
    }

    @Override
    public String getMessage(String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        String language = Objects.requireNonNullElse(locale, Locale.ENGLISH).getLanguage();
        try {
            return texts.get(language, code, arguments == null ? new Object[0] : arguments);
        } catch (MissingResourceException e) {
            throw new NoSuchMessageException(code, Locale.of(language));
        }
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
        return Stream.of(Objects.requireNonNullElse(resolvable.getCodes(), new String[0]))
                .map(code -> getMessage(code, resolvable.getArguments(), null, locale))
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> Optional.ofNullable(resolvable.getDefaultMessage()))
                .orElseThrow(() -> new NoSuchMessageException(Arrays.toString(resolvable.getCodes())));
    }
}
