package org.guidepost.evaluation.bank;

import org.guidepost.bot.GuidepostApplication;
import org.guidepost.bot.launch.Launch;
import org.guidepost.bot.launch.LaunchSettings;
import org.guidepost.bot.launch.Progress;
import org.guidepost.knowledge.ContentReading;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** The application with a bank in the place of the guidance, in a database of its own that takes in one bank after another. */
final class BankContext {

    private BankContext() {}

    /**
     * Starts it.
     *
     * @param database the folder of the database, within the home
     */
    static ConfigurableApplicationContext start(Bank bank, String database) {
        LaunchSettings settings = LaunchSettings.of(System.getenv())
                .withDatabaseHome(database)
                .withContent(progress -> new ContentReading.Accepted(bank.content()));
        return new Launch(settings, new Progress(System.err))
                .run(GuidepostApplication.class, WebApplicationType.NONE, "evaluation");
    }
}
