package org.guidepost.bot.answer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.guidepost.bot.conversation.Conversation;
import org.guidepost.bot.escalation.EscalationPolicy;
import org.guidepost.bot.feedback.Reactions;
import org.guidepost.bot.handoff.Handoff;
import org.guidepost.bot.handoff.Handoffs;
import org.guidepost.bot.plan.Plans;
import org.guidepost.bot.privacy.Consents;
import org.guidepost.bot.privacy.Exports;
import org.guidepost.bot.profile.Profiles;
import org.guidepost.bot.site.PageLinks;
import org.guidepost.bot.survey.Sheets;
import org.guidepost.bot.survey.Surveys;
import org.guidepost.bot.text.Texts;
import org.guidepost.bot.understanding.AskedAspects;
import org.guidepost.bot.understanding.Background;
import org.guidepost.bot.understanding.Intent;
import org.guidepost.bot.understanding.Mentions;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Block;
import org.guidepost.connectors.channel.Message.Notice;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.guidance.GuidanceReader;
import org.guidepost.knowledge.guidance.RoadmapReader;
import org.guidepost.knowledge.retrieval.TextSimilarity;

/**
 * Writes the messages of a reply from a decision: reviewed text and dated facts of the graph, and the program's own texts.
 * Nothing else is ever said.
 */
public final class Composer {

    private static final String DISTRESS = EscalationPolicy.DISTRESS;

    private final Texts texts;
    private final AnswerComposer answers;
    private final HelpComposer help;
    private final PlanComposer plans;
    private final ProfileComposer profiles;
    private final SurveyComposer surveys;
    private final SurveyOffer offers;
    private final ResponseComposer responses;
    private final Handoffs handoffs;
    private final LanguageConfirmation languages;
    private final ExportComposer exports;

    public Composer(
            Texts texts,
            GuidanceReader guidance,
            RoadmapReader roadmaps,
            Plans storedPlans,
            Profiles storedProfiles,
            Surveys storedSurveys,
            Sheets sheets,
            PageLinks pages,
            Exports exports,
            Consents consents,
            Handoffs handoffs,
            Reactions reactions,
            TextSimilarity similarity,
            Background background,
            Clock clock) {
        this.texts = texts;
        List<Language> languages = background.languages();
        var countries = new Countries(background.jurisdictions());
        var buttons = new Buttons(texts, countries);
        var facts = new FactBlocks(texts, clock);
        var mentions = new Mentions(background.smallTalk());
        this.plans = new PlanComposer(texts, roadmaps, storedPlans, facts, countries, buttons, pages);
        this.answers = new AnswerComposer(
                texts,
                guidance,
                new FactSelection(similarity, new AskedAspects(background.smallTalk())),
                facts,
                countries,
                buttons,
                plans,
                mentions);
        this.help = new HelpComposer(texts, guidance, facts, countries, buttons, handoffs, mentions);
        this.handoffs = handoffs;
        this.responses = new ResponseComposer(
                texts,
                guidance,
                countries,
                languages,
                buttons,
                new FeedbackComposer(texts, guidance, reactions, languages, buttons),
                new MenuComposer(texts, buttons, storedSurveys, handoffs));
        this.profiles = new ProfileComposer(texts, storedProfiles, consents, countries, buttons);
        this.surveys = new SurveyComposer(texts, storedSurveys, sheets);
        this.offers = new SurveyOffer(texts, storedSurveys, sheets);
        this.languages = new LanguageConfirmation(texts, languages, buttons);
        this.exports = new ExportComposer(texts, exports, pages);
    }

    /** The reply to what was decided. */
    public Reply compose(Decision decision, Composition composition) {
        Reply reply =
                switch (decision) {
                    case Decision.Answer answer -> answers.answer(answer, composition);
                    case Decision.Clarify clarify -> help.clarify(clarify, composition);
                    case Decision.Escalate escalate -> help.escalate(escalate, composition);
                    case Decision.Decline decline -> help.decline(decline, composition);
                    case Decision.Planning planning -> plans.reply(planning.wish(), composition);
                    case Decision.Casework casework -> casework(casework, composition);
                    case Decision.Respond respond
                    when respond.intent() instanceof Intent.ExportWanted -> exports.reply(composition);
                    case Decision.Respond(String reason, Intent.Profiling(var wish)) ->
                        profiles.reply(wish, composition);
                    case Decision.Respond(String reason, Intent.Surveying(var wish)) ->
                        surveys.reply(wish, composition);
                    case Decision.Respond(String reason, Intent.NotReadable(var kind, boolean told))
                    when told -> Reply.of(new Handoff(List.of(), List.of()));
                    case Decision.Respond respond ->
                        offers.offering(
                                Reply.of(responses.respond(respond, composition)), respond.intent(), composition);
                };
        return introduced(
                languages.confirmed(reply, decision, composition),
                composition.conversation(),
                composition.language(),
                decision.reason().equals(DISTRESS));
    }

    private Reply casework(Decision.Casework casework, Composition composition) {
        Handoff handoff = handoffs.of(casework.wish(), composition.asking());
        if (!casework.reason().equals(DISTRESS)) {
            return Reply.of(handoff);
        }
        List<Message> messages = new ArrayList<>(help.decline(new Decision.Decline(DISTRESS, DISTRESS, 1), composition)
                .messages());
        messages.addAll(handoff.messages());
        return Reply.of(new Handoff(messages, handoff.writes()));
    }

    /** What is said of a question that failed again and again; nothing that she wrote is looked at for it. */
    public Reply apologize(Conversation conversation, String language) {
        return introduced(help.apologize(language), conversation, language, false);
    }

    /**
     * The first message in a channel says that this is an automated assistant (EU AI Act, Article 50(1)).
     *
     * @param afterwards whether at its end: who is in danger reads first that there is help
     */
    private Reply introduced(Reply reply, Conversation conversation, String language, boolean afterwards) {
        if (conversation.greeted() || reply.messages().isEmpty()) {
            return reply;
        }
        Message first = reply.messages().getFirst();
        List<Block> blocks = new ArrayList<>(first.blocks());
        blocks.add(afterwards ? blocks.size() : 0, new Notice(texts.get(language, "first.notice")));
        return reply.beginningWith(
                new Message(first.origin(), first.originLabel(), first.language(), blocks, first.choices()));
    }
}
