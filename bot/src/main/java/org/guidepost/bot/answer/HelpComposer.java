package org.guidepost.bot.answer;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.guidepost.bot.escalation.EscalationPolicy;
import org.guidepost.bot.handoff.Handoff;
import org.guidepost.bot.handoff.Handoffs;
import org.guidepost.bot.text.Texts;
import org.guidepost.bot.understanding.Intent;
import org.guidepost.bot.understanding.Mentions;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Block;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Message.Contact;
import org.guidepost.connectors.channel.Message.Link;
import org.guidepost.connectors.channel.Message.NextStep;
import org.guidepost.connectors.channel.Message.Notice;
import org.guidepost.connectors.channel.Message.Origin;
import org.guidepost.connectors.channel.Message.Paragraph;
import org.guidepost.connectors.channel.Message.Title;
import org.guidepost.knowledge.Helpline;
import org.guidepost.knowledge.Jurisdiction;
import org.guidepost.knowledge.Mention;
import org.guidepost.knowledge.guidance.Guidance;
import org.guidepost.knowledge.guidance.Guidance.StatedFact;
import org.guidepost.knowledge.guidance.GuidanceReader;

/** Composes what is said when the guide does not answer: a question back, who can help, or that it does not know. */
final class HelpComposer {

    private static final String DISTRESS = EscalationPolicy.DISTRESS;
    private static final String ADVICE = "help.advice-services";
    private static final int MOST_ADVISERS = 3;

    private final Texts texts;
    private final GuidanceReader reader;
    private final FactBlocks facts;
    private final Countries countries;
    private final Buttons buttons;
    private final Handoffs handoffs;
    private final Mentions mentions;

    HelpComposer(
            Texts texts,
            GuidanceReader reader,
            FactBlocks facts,
            Countries countries,
            Buttons buttons,
            Handoffs handoffs,
            Mentions mentions) {
        this.texts = texts;
        this.reader = reader;
        this.facts = facts;
        this.countries = countries;
        this.buttons = buttons;
        this.handoffs = handoffs;
        this.mentions = mentions;
    }

    Reply clarify(Decision.Clarify clarify, Composition composition) {
        String language = composition.language();
        List<Choice> choices =
                new ArrayList<>(buttons.topics(reader.titles(clarify.entries(), language), composition.otherCountry()));
        choices.add(buttons.noneOfThese(language));
        return Reply.of(automated(language, List.of(new Paragraph(texts.get(language, "clarify"))), choices));
    }

    Reply escalate(Decision.Escalate escalate, Composition composition) {
        if (!escalate.reason().equals(EscalationPolicy.ASKED_FOR_PERSON)) {
            return unsure(escalate, composition);
        }
        if (EscalationPolicy.isInDistress(composition.conversation())) {
            return personInDistress(composition);
        }
        return handoffs.hasMentors() ? Reply.of(handoffs.offer(composition.asking())) : personWanted(composition);
    }

    /** Those who can help are people of the helplines; a mentor can be asked as well, a business adviser is of no use. */
    private Reply personInDistress(Composition composition) {
        String language = composition.language();
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(texts.get(language, "help.person"))));
        addHelplines(blocks, composition);
        Message helplines = automated(language, blocks, countriesIfUnknown(composition));
        if (!handoffs.hasMentors()) {
            return Reply.of(helplines);
        }
        Handoff offer = handoffs.offer(composition.asking());
        List<Message> messages = new ArrayList<>(List.of(helplines));
        messages.addAll(offer.messages());
        return Reply.of(new Handoff(messages, offer.writes()));
    }

    private Reply unsure(Decision.Escalate escalate, Composition composition) {
        String language = composition.language();
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(texts.get(language, "unsure"))));
        List<Choice> choices = new ArrayList<>(
                buttons.topics(reader.titles(escalate.nearest(), language), composition.otherCountry()));
        if (!choices.isEmpty()) {
            blocks.add(new Paragraph(texts.get(language, "unsure.nearest")));
        }
        choices.add(buttons.tellMe(composition.turn(), language));
        choices.add(buttons.person(language));
        return Reply.of(automated(language, blocks, choices));
    }

    private Reply personWanted(Composition composition) {
        String language = composition.language();
        Optional<String> country = composition.understanding().jurisdiction();
        List<StatedFact> advisers =
                country
                        .flatMap(code -> reader.read(ADVICE, language, country))
                        .map(Guidance::facts)
                        .orElse(List.of())
                        .stream()
                        .limit(MOST_ADVISERS)
                        .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(texts.get(language, advisers.isEmpty() ? "person.wanted.nowhere" : "person.wanted")));
        if (FactBlocks.fellBack(advisers, language)) {
            blocks.add(new Notice(texts.get(language, "language.fallback.facts")));
        }
        advisers.forEach(fact -> blocks.add(facts.block(fact, language)));
        List<Choice> choices = advisers.isEmpty() ? buttons.countries(language) : List.of();
        return new Reply(
                List.of(automated(language, blocks, choices)),
                advisers.stream().map(FactBlocks::citation).toList(),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    Reply apologize(String language) {
        return Reply.of(automated(
                language, List.of(new Paragraph(texts.get(language, "failed"))), List.of(buttons.person(language))));
    }

    Reply decline(Decision.Decline decline, Composition composition) {
        String language = composition.language();
        Guidance boundary = reader.read(decline.boundary(), language, Optional.empty())
                .orElseThrow(() -> new IllegalStateException("The boundary " + decline.boundary() + " is gone"));
        List<Block> blocks = new ArrayList<>();
        mention(decline, composition).ifPresent(said -> blocks.add(new Paragraph(said.text())));
        if (!boundary.language().equals(language)) {
            blocks.add(new Notice(texts.get(language, "language.fallback")));
        }
        blocks.addAll(EntryText.blocks(boundary.text()));
        if (decline.boundary().equals(DISTRESS)) {
            addHelplines(blocks, composition);
        }
        if (!boundary.next().isBlank()) {
            blocks.add(new NextStep(texts.get(language, "next"), boundary.next()));
        }
        return Reply.of(new Message(
                boundary.reviewed() ? Origin.APPROVED_CONTENT : Origin.DRAFT_CONTENT,
                texts.get(language, boundary.reviewed() ? "origin.approved" : "origin.draft"),
                boundary.language(),
                blocks,
                ways(decline, composition)));
    }

    /** In distress the way to her country's numbers comes first. */
    private List<Choice> ways(Decision.Decline decline, Composition composition) {
        String language = composition.language();
        List<Choice> choices =
                new ArrayList<>(decline.boundary().equals(DISTRESS) ? countriesIfUnknown(composition) : List.of());
        choices.add(buttons.person(language));
        return choices;
    }

    /** In distress nothing stands before the help. */
    private Optional<Mention> mention(Decision.Decline decline, Composition composition) {
        return !decline.boundary().equals(DISTRESS)
                        && composition.understanding().intent()
                                instanceof Intent.Question(String text, boolean followUp)
                ? mentions.in(
                        text,
                        composition.understanding().writtenIn().orElse(composition.language()),
                        composition.language())
                : Optional.empty();
    }

    private List<Choice> countriesIfUnknown(Composition composition) {
        return whereSheIs(composition).isEmpty() && !saysWhereSheIs(composition)
                ? buttons.countries(composition.language())
                : List.of();
    }

    /** Her country's numbers and those of the one she names; where none is known, the emergency numbers of all. */
    private void addHelplines(List<Block> blocks, Composition composition) {
        String language = composition.language();
        blocks.add(new Title(texts.get(language, "help.now")));
        List<Jurisdiction> whereSheIs = whereSheIs(composition);
        whereSheIs.forEach(country -> addHelplines(blocks, country, language));
        if (whereSheIs.isEmpty()) {
            addEmergencyNumbers(blocks, language);
            blocks.add(
                    new Paragraph(texts.get(language, saysWhereSheIs(composition) ? "help.elsewhere" : "help.where")));
        }
    }

    private List<Jurisdiction> whereSheIs(Composition composition) {
        Optional<String> own = composition.understanding().intent() instanceof Intent.CountryChosen
                ? Optional.empty()
                : composition.conversation().person().jurisdiction();
        return Stream.of(own, composition.understanding().jurisdiction())
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(code -> countries.find(code).stream())
                .toList();
    }

    private static boolean saysWhereSheIs(Composition composition) {
        return composition.understanding().intent() instanceof Intent.CountryChosen
                || composition.understanding().named().isPresent();
    }

    private void addHelplines(List<Block> blocks, Jurisdiction country, String language) {
        var emergency = country.emergency();
        blocks.add(new Contact(
                texts.get(language, "emergency", Countries.name(country, language)),
                Optional.of(emergency.number()),
                Optional.of(link(emergency.url()))));
        addHelplines(blocks, country, Helpline.Purpose.VIOLENCE, "help.violence", language);
        addHelplines(blocks, country, Helpline.Purpose.CRISIS, "help.crisis", language);
    }

    private void addHelplines(
            List<Block> blocks, Jurisdiction country, Helpline.Purpose purpose, String title, String language) {
        List<Contact> contacts = country.helplines().stream()
                .filter(line -> line.purpose() == purpose)
                .sorted(Comparator.comparing(line -> strangeness(line, language)))
                .map(line ->
                        new Contact(line.name(language), Optional.of(line.number()), Optional.of(link(line.url()))))
                .toList();
        if (!contacts.isEmpty()) {
            blocks.add(new Title(texts.get(language, title)));
            blocks.addAll(contacts);
        }
    }

    /** Lines that speak her language come first, those that are known to speak only others last. */
    private static int strangeness(Helpline line, String language) {
        if (line.spoken().isEmpty()) {
            return 1;
        }
        return line.spoken().contains(language) ? 0 : 2;
    }

    private void addEmergencyNumbers(List<Block> blocks, String language) {
        Map<String, List<String>> countriesByNumber = new TreeMap<>();
        countries.all().forEach(country -> countriesByNumber
                .computeIfAbsent(country.emergency().number(), number -> new ArrayList<>())
                .add(Countries.name(country, language)));
        countriesByNumber.forEach((number, names) -> blocks.add(new Contact(
                texts.get(language, "emergency", String.join(", ", names)), Optional.of(number), Optional.empty())));
    }

    private static Link link(URI address) {
        return new Link(address.getHost(), address.toString());
    }

    private Message automated(String language, List<Block> blocks, List<Choice> choices) {
        return new Message(Origin.AUTOMATED, texts.get(language, "origin.automated"), language, blocks, choices);
    }
}
