/** Questions through the very pipeline that the bot uses, one answer a line. */
@NullMarked
package org.guidepost.evaluation.ask;

import org.jspecify.annotations.NullMarked;
