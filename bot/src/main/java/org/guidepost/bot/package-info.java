/** The conversation: from what a person typed to the answer that reaches her. */
@NullMarked
package org.guidepost.bot;

import org.jspecify.annotations.NullMarked;
