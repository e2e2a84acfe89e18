/** Breaks the rules of the architecture, so that the architecture tests can show that they notice. */
@NullMarked
package org.guidepost.knowledge.trespass;

import org.jspecify.annotations.NullMarked;
