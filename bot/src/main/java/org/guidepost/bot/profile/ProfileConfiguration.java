package org.guidepost.bot.profile;

import java.time.Clock;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stored profiles. */
@Configuration(proxyBeanMethods = false)
class ProfileConfiguration {

    @Bean
    Profiles profiles(Driver driver, Clock clock) {
        return new Profiles(driver, clock);
    }
}
