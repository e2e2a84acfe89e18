/**
 * Content in the database: schema, import, export.
 *
 * <p>Outside this package only {@link org.guidepost.knowledge.ContentGraph} may use it.
 */
@NullMarked
package org.guidepost.knowledge.graph;

import org.jspecify.annotations.NullMarked;
