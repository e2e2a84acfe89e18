/**
 * The Telegram channel: a poll loop or a webhook takes what people write, {@code TelegramChannel} brings the answers.
 *
 * <p>The only place that knows Telegram's library. A person sets a token, see {@link
 * org.guidepost.connectors.channel.telegram.TelegramProperties}; everything else has a default.
 */
@NullMarked
package org.guidepost.connectors.channel.telegram;

import org.jspecify.annotations.NullMarked;
