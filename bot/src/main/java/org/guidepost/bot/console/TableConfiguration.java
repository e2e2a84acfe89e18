package org.guidepost.bot.console;

import org.guidepost.bot.console.table.TablePages;
import org.guidepost.bot.proposal.ProposalList;
import org.guidepost.bot.text.Texts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tables of the console. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class TableConfiguration {

    @Bean
    TablePages tablePages(MessageSource texts, ReaderTime time) {
        return new TablePages(texts, time::zone);
    }

    @Bean
    KnowledgeTables knowledgeTables(Names names, Texts texts) {
        return new KnowledgeTables(names, texts);
    }

    @Bean
    QuestionTable questionTable(Names names, Texts texts) {
        return new QuestionTable(names, texts);
    }

    @Bean
    PeopleTable peopleTable(Texts texts) {
        return new PeopleTable(texts);
    }

    @Bean
    RunTable runTable(Texts texts) {
        return new RunTable(texts);
    }

    @Bean
    VersionTable versionTable(Texts texts) {
        return new VersionTable(texts);
    }

    @Bean
    MentorTable mentorTable(Names names, Texts texts) {
        return new MentorTable(names, texts);
    }

    @Bean
    CaseTable caseTable(Names names, Texts texts) {
        return new CaseTable(names, texts);
    }

    @Bean
    OutcomeTable outcomeTable(Names names, Texts texts) {
        return new OutcomeTable(names, texts);
    }

    @Bean
    GapTable gapTable(Names names, Texts texts) {
        return new GapTable(names, texts);
    }

    @Bean
    ProposalTable proposalTable(ProposalList proposals, Names names, Texts texts) {
        return new ProposalTable(proposals, names, texts);
    }

    @Bean
    ConversationTable conversationTable(Names names, Texts texts) {
        return new ConversationTable(names, texts);
    }
}
