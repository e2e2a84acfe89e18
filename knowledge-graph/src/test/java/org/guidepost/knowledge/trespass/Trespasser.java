package org.guidepost.knowledge.trespass;

import org.guidepost.bot.BotOfAnArchitectureTest;
import org.guidepost.knowledge.graph.ContentExport;
import org.neo4j.driver.Driver;

/** Knows the bot, and uses a package that only the root package may use. */
final class Trespasser {

    private Trespasser() {}

    static String useTheBot() {
        return BotOfAnArchitectureTest.greeting();
    }

    static ContentExport useTheInside(Driver driver) {
        return new ContentExport(driver);
    }
}
