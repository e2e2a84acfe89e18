package org.guidepost.bot.audit;

import java.time.Clock;
import org.guidepost.bot.conversation.Ids;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The audit log. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    AuditLog auditLog(Driver driver, Ids ids, Clock clock) {
        return new AuditLog(driver, ids, clock);
    }
}
