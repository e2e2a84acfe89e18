package org.guidepost.connectors.channel.telegram;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Whether a bot token is set; an empty one counts as none. */
final class OnTelegramToken implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Environment environment = context.getEnvironment();
        // The property file that maps one to the other is read only after this condition holds.
        return StringUtils.hasText(environment.getProperty("guidepost.telegram.token"))
                || StringUtils.hasText(environment.getProperty("TELEGRAM_BOT_TOKEN"));
    }
}
