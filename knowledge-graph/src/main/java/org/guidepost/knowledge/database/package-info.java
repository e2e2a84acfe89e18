/** The stock Neo4j program, run in a process of its own. */
@NullMarked
package org.guidepost.knowledge.database;

import org.jspecify.annotations.NullMarked;
