package org.guidepost.bot.fault;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.guidepost.bot.launch.Launch;
import org.guidepost.bot.launch.Progress;
import org.guidepost.connectors.channel.Delivery;
import org.guidepost.connectors.channel.Outbound;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * A program of its own: ends the case that an earlier run left behind, takes another one along {@link CaseRoad} and dies, as
 * if by {@code kill -9}, at a moment of one of its steps. Without a step it ends by itself.
 */
@Import(TestApplication.class)
public class HaltingCases {

    static final String ARMED = "armed";

    /** The database commits and calls, watched. */
    @Bean
    static CaseFuse caseFuse() {
        return CaseFuse.ofProperties();
    }

    @Bean
    static BeanPostProcessor watchedDriver(CaseFuse fuse) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Driver driver ? WatchedDriver.of(driver, fuse) : bean;
            }
        };
    }

    public static void main(String[] arguments) {
        var silent = new Progress(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try (var context = new Launch(HaltingApplication.settings(), silent)
                .with("guidepost.work.lease", "2s")
                .run(HaltingCases.class, WebApplicationType.NONE, "test")) {
            var fuse = context.getBean(CaseFuse.class);
            context.getBean(RecordingChannel.class).behave(message -> told(message, fuse));
            CaseRoad road = CaseRoad.in(context);
            Optional.ofNullable(System.getProperty("test.previous")).ifPresent(road::walk);
            fuse.arm();
            System.out.println(ARMED);
            Optional.ofNullable(System.getProperty("test.address")).ifPresent(road::walk);
        }
        System.exit(0);
    }

    /** The third log, beside what was sent and what is stored: what the channel was handed. */
    private static Delivery told(Outbound message, CaseFuse fuse) {
        try {
            Files.writeString(
                    Path.of(System.getProperty("test.told")),
                    message.id() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        fuse.told();
        return new Delivery.Delivered(Optional.empty());
    }
}
