/**
 * The ways in and out: a {@link Channel} delivers what the guide says and hands what people write to the {@link Inbox}.
 *
 * <p>Each channel lives in a sub-package of its own, the only place that knows its vendor's library.
 */
@NullMarked
package org.guidepost.connectors.channel;

import org.jspecify.annotations.NullMarked;
