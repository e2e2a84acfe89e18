package org.guidepost.bot.console;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import org.guidepost.bot.answer.DraftAnswers;
import org.guidepost.bot.gap.Gaps;
import org.guidepost.bot.handoff.CaseSteps;
import org.guidepost.bot.handoff.WaitingList;
import org.guidepost.bot.mentoring.CannedReplies;
import org.guidepost.bot.mentoring.CaseJournal;
import org.guidepost.bot.mentoring.Cases;
import org.guidepost.bot.mentoring.Letters;
import org.guidepost.bot.mentoring.Mentors;
import org.guidepost.bot.mentoring.PrivateNotes;
import org.guidepost.bot.mentoring.Separations;
import org.guidepost.bot.mentoring.SolvedCases;
import org.guidepost.bot.people.AccountSessions;
import org.guidepost.bot.people.Accounts;
import org.guidepost.bot.people.OneTimeLinks;
import org.guidepost.bot.people.SignInAttempts;
import org.guidepost.bot.people.SiteAddress;
import org.guidepost.bot.privacy.Redaction;
import org.guidepost.bot.profile.ProfileTexts;
import org.guidepost.bot.profile.Profiles;
import org.guidepost.bot.proposal.PresentText;
import org.guidepost.bot.proposal.Proposals;
import org.guidepost.bot.publication.Effects;
import org.guidepost.bot.publication.GateRuns;
import org.guidepost.bot.text.Texts;
import org.guidepost.bot.understanding.Background;
import org.guidepost.connectors.channel.telegram.TelegramBot;
import org.guidepost.knowledge.ContentGraph;
import org.guidepost.knowledge.Retriever;
import org.guidepost.knowledge.guidance.GuidanceReader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.http.CacheControl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The console and its sign-in. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(OrganisationSignIn.class)
class ConsoleConfiguration {

    private static final String FILES = "classpath:/org/guidepost/bot/console/assets/";
    private static final String HTMX = "classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/";
    private static final Duration KEPT = Duration.ofHours(1);

    @Bean
    SessionCookie sessionCookie(SiteAddress site) {
        return new SessionCookie(site);
    }

    @Bean
    SecurityContextRepository storedSecurityContexts(AccountSessions sessions, SessionCookie cookie) {
        return new StoredSecurityContexts(sessions, cookie);
    }

    /** Pages bring the token in their forms, so no script need read the cookie. */
    @Bean
    CsrfTokenRepository csrfTokens(SiteAddress site) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("guidepost-form");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> {
            cookie.httpOnly(true).sameSite("Strict");
            if (site.isSecure()) {
                cookie.secure(true);
            }
        });
        return tokens;
    }

    @Bean
    SignInLimits signInLimits() {
        return new SignInLimits(TimeMeter.SYSTEM_NANOTIME);
    }

    @Bean
    Entrance entrance(AccountSessions sessions, SessionCookie cookie, CsrfTokenRepository csrf) {
        return new Entrance(sessions, cookie, csrf);
    }

    @Bean
    OrganisationSecurity organisationSecurity(
            OrganisationSignIn settings,
            SiteAddress site,
            SignInLimits limits,
            SignInAttempts attempts,
            Accounts accounts,
            Entrance entrance) {
        return new OrganisationSecurity(
                settings,
                site,
                limits,
                new StoredAuthorizationRequests(attempts, SessionCookie.ofAttempt(site)),
                new OrganisationEntrance(accounts, entrance));
    }

    @Bean
    ConsoleLanguage consoleLanguage(Background background) {
        return new ConsoleLanguage(background.languages());
    }

    /** Under the name that Spring MVC looks for. */
    @Bean
    LocaleResolver localeResolver(ConsoleLanguage language) {
        return language;
    }

    /** Under the name that templates look for. */
    @Bean
    MessageSource messageSource(Texts texts) {
        return new TextSource(texts);
    }

    @Bean
    Names names(Background background, ContentGraph content, GuidanceReader guidance) {
        return new Names(background, content, guidance);
    }

    @Bean
    RuleTexts ruleTexts(Texts texts, Names names) {
        return new RuleTexts(texts, names);
    }

    @Bean
    MentorPages mentorPages(Names names) {
        return new MentorPages(names);
    }

    @Bean
    OverviewPages overviewPages(Names names, Texts texts, Lengths lengths, ReaderTime time) {
        return new OverviewPages(names, texts, lengths, time);
    }

    @Bean
    SettingList settingList(ConfigurableEnvironment environment) {
        return new SettingList(environment);
    }

    @Bean
    CasePages casePages(
            Cases cases,
            CaseSteps steps,
            Letters letters,
            Separations separations,
            PrivateNotes notes,
            Mentors mentors,
            GuidanceReader guidance,
            Names names,
            WaitingList waiting,
            AnswerHelp help,
            Profiles profiles,
            Texts texts,
            ReaderTime time,
            Clock clock) {
        return new CasePages(
                cases,
                steps,
                letters,
                separations,
                notes,
                mentors,
                guidance,
                names,
                waiting,
                help,
                profiles,
                new ProfileTexts(texts),
                time,
                clock);
    }

    @Bean
    AnswerHelp answerHelp(
            DraftAnswers drafts,
            SolvedCases solved,
            CannedReplies replies,
            CaseJournal journal,
            Letters letters,
            Names names,
            Redaction redaction) {
        return new AnswerHelp(drafts, solved, replies, journal, letters, names, redaction);
    }

    @Bean
    Lengths lengths(Texts texts) {
        return new Lengths(texts);
    }

    @Bean
    ProposalPages proposalPages(
            ContentGraph content,
            Proposals proposals,
            PresentText present,
            Retriever retriever,
            GuidanceReader guidance,
            GateRuns runs,
            Effects effects,
            Names names,
            RuleTexts rules,
            Clock clock) {
        return new ProposalPages(content, proposals, present, retriever, guidance, runs, effects, names, rules, clock);
    }

    @Bean
    ProposalPreview proposalPreview(ContentGraph content, Clock clock) {
        return new ProposalPreview(content, clock);
    }

    @Bean
    CaseAccess caseAccess(Cases cases) {
        return new CaseAccess(cases);
    }

    @Bean
    ReaderTime readerTime(Mentors mentors) {
        return new ReaderTime(mentors);
    }

    @Bean
    GapPages gapPages(Gaps gaps, Names names, ReaderTime time) {
        return new GapPages(gaps, names, time);
    }

    @Bean
    Invitations invitations(OneTimeLinks links, SiteAddress site, ObjectProvider<TelegramBot> bot) {
        return new Invitations(links, site, bot);
    }

    @Bean
    WebMvcConfigurer consoleFiles() {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry resources) {
                resources
                        .addResourceHandler(Routes.ASSETS + "**")
                        .addResourceLocations(FILES, HTMX)
                        .setCacheControl(CacheControl.maxAge(KEPT).cachePublic());
            }
        };
    }
}
