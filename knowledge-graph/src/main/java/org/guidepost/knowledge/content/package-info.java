/**
 * Content as files: read, checked, written.
 *
 * <p>Outside this package only {@link org.guidepost.knowledge.ContentFolder} may use it.
 */
@NullMarked
package org.guidepost.knowledge.content;

import org.jspecify.annotations.NullMarked;
