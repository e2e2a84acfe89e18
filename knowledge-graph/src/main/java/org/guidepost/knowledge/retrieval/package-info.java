/** How the right entry is found, and how sure that is. */
@NullMarked
package org.guidepost.knowledge.retrieval;

import org.jspecify.annotations.NullMarked;
