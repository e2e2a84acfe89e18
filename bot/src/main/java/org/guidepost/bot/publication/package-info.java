/** From an approved proposal to what the guide says: versions, the gate, and telling those who asked. */
@NullMarked
package org.guidepost.bot.publication;

import org.jspecify.annotations.NullMarked;
