package org.guidepost.bot.launch;

import java.util.concurrent.CountDownLatch;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/** {@code bin/guidepost}: runs until it is told to stop. */
public final class ServerCommand implements Commands.Command {

    private final Class<?> application;

    public ServerCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public int run() throws InterruptedException {
        var progress = new Progress(System.out);
        var stopped = new CountDownLatch(1);
        var context = new Launch(LaunchSettings.of(System.getenv()), progress)
                .with("server.port", "${GUIDEPOST_PORT:8080}")
                .run(application, WebApplicationType.SERVLET, "server");
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> stopped.countDown());
        progress.say("Guidepost is ready: http://localhost:%s/  (Ctrl-C stops it)"
                .formatted(context.getEnvironment().getRequiredProperty("local.server.port")));
        stopped.await();
        System.out.println("Stopping ...");
        return 0;
    }
}
