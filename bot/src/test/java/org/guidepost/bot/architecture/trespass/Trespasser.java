package org.guidepost.bot.architecture.trespass;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.Driver;
import org.springframework.web.bind.annotation.RestController;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Does everything that no class of the bot may do. */
@RestController
public final class Trespasser {

    private final Driver driver;

    public Trespasser(Driver driver) {
        this.driver = driver;
    }

    public Instant breaksEveryRule(Update update) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(update.getUpdateId());
        driver.verifyConnectivity();
        return Instant.now();
    }
}
