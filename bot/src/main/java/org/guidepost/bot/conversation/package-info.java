/** People, conversations, and the durable inbox and outbox in the database. */
@NullMarked
package org.guidepost.bot.conversation;

import org.jspecify.annotations.NullMarked;
