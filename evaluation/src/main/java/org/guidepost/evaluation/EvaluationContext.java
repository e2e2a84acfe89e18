package org.guidepost.evaluation;

import org.guidepost.bot.GuidepostApplication;
import org.guidepost.bot.launch.Launch;
import org.guidepost.bot.launch.LaunchSettings;
import org.guidepost.bot.launch.Progress;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application without any channel, on a database of its own, so that measuring neither sees nor touches what people
 * wrote.
 */
public final class EvaluationContext {

    private EvaluationContext() {}

    /** Starts it and imports the shipped content. */
    public static ConfigurableApplicationContext start() {
        LaunchSettings settings = LaunchSettings.of(System.getenv()).withDatabaseHome("evaluation-database");
        return new Launch(settings, new Progress(System.err))
                .run(GuidepostApplication.class, WebApplicationType.NONE, "evaluation");
    }
}
