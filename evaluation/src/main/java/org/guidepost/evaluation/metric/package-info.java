/** What is measured, one small class each. */
@NullMarked
package org.guidepost.evaluation.metric;

import org.jspecify.annotations.NullMarked;
