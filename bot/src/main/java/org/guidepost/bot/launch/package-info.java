/** Starting: database, content, channels, and plain words for whatever goes wrong. */
@NullMarked
package org.guidepost.bot.launch;

import org.jspecify.annotations.NullMarked;
