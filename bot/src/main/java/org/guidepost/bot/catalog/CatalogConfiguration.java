package org.guidepost.bot.catalog;

import java.time.Clock;
import org.guidepost.knowledge.ContentGraph;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lists of what is in the graph. */
@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {

    /** @param content which is in the graph by now */
    @Bean
    Catalog catalog(Driver driver, Clock clock, ContentGraph content) {
        return new Catalog(driver, clock);
    }

    @Bean
    CatalogPages catalogPages(Driver driver, ContentGraph content) {
        return new CatalogPages(driver);
    }
}
