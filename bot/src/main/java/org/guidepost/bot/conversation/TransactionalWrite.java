package org.guidepost.bot.conversation;

import org.neo4j.driver.TransactionContext;

/** Something that is written together with a turn, or not at all. */
@FunctionalInterface
public interface TransactionalWrite {

    void write(TransactionContext transaction);
}
