/** The channel of the person at the keyboard: {@code bin/ask}. */
@NullMarked
package org.guidepost.connectors.channel.terminal;

import org.jspecify.annotations.NullMarked;
