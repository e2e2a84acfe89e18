/** Measuring the guide: sees everything, nobody sees it. */
@NullMarked
package org.guidepost.evaluation;

import org.jspecify.annotations.NullMarked;
