/** Labelled texts as content of the guide, asked through the retriever and judged by the confidence that the bot uses. */
@NullMarked
package org.guidepost.evaluation.bank;

import org.jspecify.annotations.NullMarked;
