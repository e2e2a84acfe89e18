/** How fast the guide is, and how much it bears: load on this machine only, bounded in count and time. */
@NullMarked
package org.guidepost.evaluation.load;

import org.jspecify.annotations.NullMarked;
