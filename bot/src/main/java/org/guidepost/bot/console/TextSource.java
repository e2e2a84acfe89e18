package org.guidepost.bot.console;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import org.guidepost.bot.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;

/** What the guide says, for templates: {@code #{console.save}}. */
final class TextSource extends AbstractMessageSource {

    private final Texts texts;

    TextSource(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        try {
            return texts.format(locale.getLanguage(), code);
        } catch (MissingResourceException e) {
            return null;
        }
    }
}
