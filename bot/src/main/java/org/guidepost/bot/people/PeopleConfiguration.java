package org.guidepost.bot.people;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.conversation.Notices;
import org.guidepost.bot.site.PageProperties;
import org.guidepost.bot.text.Texts;
import org.guidepost.connectors.channel.telegram.TelegramBot;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.mail.MailSender;

/** The stored accounts, and how their owners come in. */
@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {

    private static final String PORT = "local.server.port";

    @Bean
    Accounts accounts(Driver driver, Clock clock) {
        return new Accounts(driver, clock);
    }

    @Bean
    Roles roles(Driver driver) {
        return new Roles(driver);
    }

    @Bean
    AccountSessions accountSessions(Driver driver, Ids ids, Clock clock) {
        return new AccountSessions(driver, ids, clock);
    }

    @Bean
    OneTimeLinks oneTimeLinks(Driver driver, Ids ids, Clock clock) {
        return new OneTimeLinks(driver, ids, clock);
    }

    @Bean
    SignInAttempts signInAttempts(Driver driver, Ids ids, Clock clock) {
        return new SignInAttempts(driver, ids, clock);
    }

    @Bean
    MentorConversations mentorConversations(Driver driver, OneTimeLinks links) {
        return new MentorConversations(driver, links);
    }

    /** The bot is looked up when it is needed: it comes up after this. */
    @Bean
    Continuations continuations(Driver driver, Ids ids, Clock clock, ObjectProvider<TelegramBot> bot) {
        return new Continuations(driver, ids, clock, () -> Optional.ofNullable(bot.getIfAvailable())
                .flatMap(TelegramBot::name));
    }

    /** The port is known once the web server has started. */
    @Bean
    SiteAddress siteAddress(PageProperties pages, Environment environment) {
        return new SiteAddress(Optional.ofNullable(pages.publicAddress()), () -> environment.getProperty(PORT, "8080"));
    }

    @Bean
    AccountMail accountMail(
            ObjectProvider<MailSender> senders, @Value("${guidepost.mail.from:${spring.mail.username:}}") String from) {
        return new AccountMail(Optional.ofNullable(senders.getIfAvailable()), from);
    }

    @Bean
    @Order(1)
    LinkDelivery mailLinkDelivery(AccountMail mail, Texts texts) {
        return new MailLinkDelivery(mail, texts);
    }

    @Bean
    @Order(2)
    LinkDelivery telegramLinkDelivery(MentorConversations conversations, Notices notices, Texts texts) {
        return new TelegramLinkDelivery(conversations, notices, texts);
    }

    @Bean
    SignInRequests signInRequests(
            Accounts accounts, OneTimeLinks links, List<LinkDelivery> deliveries, SiteAddress site) {
        return new SignInRequests(accounts, links, deliveries, site, work -> Thread.ofVirtual()
                .name("sign-in-link")
                .start(work));
    }

    @Bean
    FirstCoordinator firstCoordinator(
            Accounts accounts, OneTimeLinks links, List<LinkDelivery> deliveries, SiteAddress site, Ids ids) {
        return new FirstCoordinator(accounts, links, deliveries, site, ids);
    }
}
