package org.guidepost.bot.launch;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.guidepost.bot.demo.DemoProgramme;
import org.guidepost.bot.people.FirstCoordinator;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/** {@code bin/guidepost}: runs until it is told to stop. */
public final class ServerCommand implements Commands.Command {

    private static final int HIGHEST_PORT = 65_535;

    private final Class<?> application;

    public ServerCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public int run() throws InterruptedException {
        var progress = new Progress(System.out);
        var stopped = new CountDownLatch(1);
        var context = new Launch(LaunchSettings.of(System.getenv()), progress)
                .with("server.port", port())
                .run(application, WebApplicationType.SERVLET, "server");
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> stopped.countDown());
        progress.say("Guidepost is ready: http://localhost:%s/  (Ctrl-C stops it)"
                .formatted(context.getEnvironment().getRequiredProperty("local.server.port")));
        sayHowToComeIn(context, progress);
        stopped.await();
        System.out.println("Stopping ...");
        return 0;
    }

    private static void sayHowToComeIn(ApplicationContext context, Progress progress) {
        Optional<DemoProgramme> demo =
                context.getBeanProvider(DemoProgramme.class).stream().findFirst();
        if (demo.isEmpty()) {
            context.getBean(FirstCoordinator.class)
                    .link()
                    .ifPresent(link -> progress.say("For the first coordinator, once, within 24 hours: " + link));
        }
        demo.flatMap(DemoProgramme::invitations).ifPresent(invitations -> {
            progress.say("For a coordinator of the demonstration, once: " + invitations.coordinator());
            progress.say("For a mentor of the demonstration, once: " + invitations.mentor());
        });
    }

    private static int port() {
        String port = System.getenv().getOrDefault("GUIDEPOST_PORT", "8080");
        try {
            int number = Integer.parseInt(port.strip());
            if (number >= 0 && number <= HIGHEST_PORT) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, together with numbers out of range.
        }
        throw new LaunchException("The port of the web pages must be a number from 0 to 65535.");
    }
}
