package org.guidepost.bot.privacy;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What is due by the clock: the rest of an erasure. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PrivacyConfiguration {}
