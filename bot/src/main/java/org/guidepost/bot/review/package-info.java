/** What people who look after the guide see of conversations: redacted, and with what led to each answer. */
@NullMarked
package org.guidepost.bot.review;

import org.jspecify.annotations.NullMarked;
