package org.guidepost.bot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guidepost.bot.answer.Decision.Answer;
import org.guidepost.bot.answer.WayOn.Continuation;
import org.guidepost.bot.conversation.PastTurn;
import org.guidepost.bot.text.Texts;
import org.guidepost.bot.understanding.Intent;
import org.guidepost.bot.understanding.Intent.Aspect;
import org.guidepost.bot.understanding.Mentions;
import org.guidepost.bot.understanding.Understanding.NamedCountry;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Block;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Message.NextStep;
import org.guidepost.connectors.channel.Message.Notice;
import org.guidepost.connectors.channel.Message.Origin;
import org.guidepost.connectors.channel.Message.Paragraph;
import org.guidepost.connectors.channel.Message.Title;
import org.guidepost.knowledge.ConstantWords;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.Mention;
import org.guidepost.knowledge.guidance.Guidance;
import org.guidepost.knowledge.guidance.Guidance.StatedFact;
import org.guidepost.knowledge.guidance.GuidanceSource;

/** Composes the answer from an entry: its text, the facts of the asker's country, what next, and where to go on. */
final class AnswerComposer {

    private static final int MOST_RELATED = 3;

    private final Texts texts;
    private final GuidanceSource reader;
    private final FactSelection selection;
    private final FactBlocks facts;
    private final Countries countries;
    private final Buttons buttons;
    private final WayOn plans;
    private final Mentions mentions;

    AnswerComposer(
            Texts texts,
            GuidanceSource reader,
            FactSelection selection,
            FactBlocks facts,
            Countries countries,
            Buttons buttons,
            WayOn plans,
            Mentions mentions) {
        this.texts = texts;
        this.reader = reader;
        this.selection = selection;
        this.facts = facts;
        this.countries = countries;
        this.buttons = buttons;
        this.plans = plans;
        this.mentions = mentions;
    }

    Reply answer(Answer answer, Composition composition) {
        Optional<Guidance> guidance = reader.read(
                answer.entry(),
                composition.language(),
                composition.understanding().jurisdiction());
        return guidance.map(found -> new Draft(found, answer, composition).reply())
                .orElseGet(() -> Reply.of(entryIsGone(composition.language())));
    }

    private Message entryIsGone(String language) {
        return new Message(
                Origin.AUTOMATED,
                texts.get(language, "origin.automated"),
                language,
                List.of(new Paragraph(texts.get(language, "unknown"))),
                List.of(buttons.person(language)));
    }

    /** One answer while it is being written. */
    private final class Draft {

        private final Guidance guidance;
        private final Answer.Part part;
        private final Composition composition;
        private final String language;
        private final Continuation road;
        private final boolean brief;
        private final List<StatedFact> ranked;
        private final List<StatedFact> shown;
        private final Optional<Mention> mention;
        private final List<Block> blocks = new ArrayList<>();

        Draft(Guidance guidance, Answer answer, Composition composition) {
            this.guidance = guidance;
            this.composition = composition;
            this.language = composition.language();
            this.ranked = selection.ranked(guidance.facts(), placeless(), language, aspect());
            this.part = partOf(answer);
            this.road = part == Answer.Part.MORE_FACTS ? Continuation.NONE : plans.after(guidance.entry(), composition);
            this.brief = road.asks() || (asksForCountry() && plans.wantsCountry(guidance.entry(), composition));
            this.shown = shownFacts();
            this.mention = mention();
        }

        /** What she says beside her question is told with the answer to it, and not again with what follows. */
        private Optional<Mention> mention() {
            String written = composition.understanding().writtenIn().orElse(language);
            return part == Answer.Part.WHOLE && isAskedNow()
                    ? mentions.in(question(), written, language)
                            .filter(said -> !said.topic().equals(guidance.entry()))
                    : Optional.empty();
        }

        private boolean isAskedNow() {
            return switch (composition.understanding().intent()) {
                case Intent.Question(String text, boolean followUp) -> !followUp;
                case Intent.LanguageCorrected _ -> true;
                default ->
                    composition
                            .conversation()
                            .lastQuestion()
                            .filter(asked -> !asked.isAnswered())
                            .isPresent();
            };
        }

        private String question() {
            return switch (composition.understanding().intent()) {
                case Intent.Question(String text, boolean followUp) -> text;
                case Intent.LanguageCorrected(String code, String text) -> text;
                default ->
                    composition
                            .conversation()
                            .lastQuestion()
                            .map(turn -> turn.question())
                            .orElse("");
            };
        }

        /** The name of her country resembles each fact that says it. */
        private String placeless() {
            return composition.understanding().intent() instanceof Intent.Question
                    ? composition.understanding().placeless().orElseGet(this::question)
                    : question();
        }

        private Optional<Aspect> aspect() {
            return composition.understanding().intent()
                            instanceof Intent.Continued(String entry, String text, Aspect aspect)
                    ? Optional.of(aspect)
                    : Optional.empty();
        }

        /** A follow-up about a topic without facts gets the text again: something in it may be the answer. */
        private Answer.Part partOf(Answer answer) {
            return aspect().isPresent() && ranked.isEmpty() ? Answer.Part.WHOLE : answer.part();
        }

        private List<StatedFact> shownFacts() {
            if (brief) {
                return List.of();
            }
            int split = Math.min(FactSelection.MOST_SHOWN, ranked.size());
            return part == Answer.Part.MORE_FACTS ? ranked.subList(split, ranked.size()) : ranked.subList(0, split);
        }

        Reply reply() {
            boolean asksForCountry = asksForCountry();
            mention.ifPresent(said -> blocks.add(new Paragraph(said.text())));
            addNotices();
            addWhatIsNotKnown();
            if (brief) {
                addOpening();
            } else {
                addGuidance();
            }
            if (asksForCountry) {
                blocks.add(new Paragraph(texts.get(language, "country.ask")));
            }
            blocks.addAll(road.blocks());
            Message message = new Message(
                    guidance.reviewed() ? Origin.APPROVED_CONTENT : Origin.DRAFT_CONTENT,
                    texts.get(language, guidance.reviewed() ? "origin.approved" : "origin.draft"),
                    guidance.language(),
                    blocks,
                    choices(asksForCountry));
            return new Reply(
                    List.of(message),
                    shown.stream().map(FactBlocks::citation).toList(),
                    asksForCountry,
                    false,
                    Optional.of(guidance.title()),
                    Optional.empty(),
                    List.of());
        }

        /** The question that follows matters more; the text waits behind a button. */
        private void addOpening() {
            if (part == Answer.Part.WHOLE) {
                blocks.add(new Title(guidance.title()));
                blocks.add(new Paragraph(EntryText.opening(guidance.text(), guidance.language())));
            }
        }

        private void addGuidance() {
            if (part == Answer.Part.WHOLE) {
                blocks.add(new Title(guidance.title()));
                blocks.addAll(EntryText.blocks(guidance.text()));
            }
            addFacts();
            if (part == Answer.Part.WHOLE && !guidance.next().isBlank()) {
                blocks.add(new NextStep(texts.get(language, "next"), guidance.next()));
            }
        }

        private boolean asksForCountry() {
            return needsCountry()
                    && composition.understanding().named().isEmpty()
                    && !composition.conversation().person().askedForCountry();
        }

        private boolean needsCountry() {
            return (guidance.countrySpecific() || plans.wantsCountry(guidance.entry(), composition))
                    && composition.understanding().jurisdiction().isEmpty();
        }

        private void addNotices() {
            if (!guidance.language().equals(language) && part == Answer.Part.WHOLE) {
                blocks.add(new Notice(fallback()));
            } else if (FactBlocks.fellBack(shown, language)) {
                blocks.add(new Notice(texts.get(language, "language.fallback.facts")));
            }
            if (composition.understanding().intent() instanceof Intent.CountryChosen && !shown.isEmpty()) {
                blocks.add(new Notice(texts.get(language, "country.chosen", countryName())));
            }
            leftCountry()
                    .map(left -> texts.get(language, "country.own", countryName(), countries.name(left, language)))
                    .ifPresent(words -> blocks.add(new Notice(words)));
            composition
                    .understanding()
                    .named()
                    .filter(named -> named.code().isEmpty())
                    .map(NamedCountry::name)
                    .ifPresent(name -> blocks.add(new Notice(texts.get(language, "country.unknown", name))));
        }

        /** The other country that the answer before was for, if this one is for her own without her saying so. */
        private Optional<String> leftCountry() {
            boolean standsAlone =
                    composition.understanding().intent() instanceof Intent.Question(String text, boolean followUp)
                            && !followUp
                            && composition.understanding().named().isEmpty();
            return composition
                    .conversation()
                    .lastQuestion()
                    .filter(last -> standsAlone && !shown.isEmpty() && last.isAnswered())
                    .flatMap(PastTurn::jurisdiction)
                    .filter(last ->
                            composition.conversation().person().jurisdiction().isPresent()
                                    && !composition
                                            .understanding()
                                            .jurisdiction()
                                            .equals(Optional.of(last)));
        }

        /** Facts that do not tell what she asks would look like an answer. */
        private void addWhatIsNotKnown() {
            aspect().filter(asked -> asked != Aspect.COUNTRY && !shown.isEmpty())
                    .filter(asked -> shown.stream().noneMatch(fact -> FactSelection.tells(fact, Optional.of(asked))))
                    .map(asked -> texts.get(language, "facts.none." + ConstantWords.word(asked), countryName()))
                    .ifPresent(words -> blocks.add(new Paragraph(words)));
        }

        private String countryName() {
            return countries.name(composition.understanding().jurisdiction().orElseThrow(), language);
        }

        private String fallback() {
            return guidance.language().equals(Language.DEFAULT)
                    ? texts.get(language, "language.fallback")
                    : texts.get(
                            language,
                            "language.fallback.other",
                            Locale.of(guidance.language()).getDisplayLanguage(Locale.of(language)));
        }

        private void addFacts() {
            Optional<String> country =
                    composition.understanding().jurisdiction().map(code -> countries.name(code, language));
            if (!shown.isEmpty()) {
                blocks.add(
                        new Title(texts.get(language, "facts.in", country.orElseThrow() + " – " + guidance.title())));
                shown.forEach(fact -> blocks.add(facts.block(fact, language)));
            } else if (part == Answer.Part.MORE_FACTS) {
                blocks.add(new Paragraph(texts.get(language, "facts.more.none")));
            } else if (guidance.countrySpecific() && country.isPresent()) {
                blocks.add(new Notice(texts.get(language, "country.no.facts", country.get())));
            } else if (part == Answer.Part.FACTS) {
                blocks.add(new Paragraph(country.map(name -> texts.get(language, "country.chosen", name))
                        .orElseGet(() -> texts.get(language, "country.none"))));
            }
        }

        private List<Choice> choices(boolean asksForCountry) {
            List<Choice> choices = new ArrayList<>(road.choices());
            mention.flatMap(said -> reader.read(said.topic(), language, Optional.empty()))
                    .ifPresent(topic -> choices.add(
                            buttons.read(topic.entry(), topic.title(), language, composition.otherCountry())));
            if (asksForCountry) {
                choices.addAll(buttons.countries(language));
            } else if (needsCountry()) {
                choices.add(buttons.chooseCountry(language));
            }
            if (brief) {
                choices.add(buttons.read(guidance.entry(), guidance.title(), language, composition.otherCountry()));
            } else if (part != Answer.Part.MORE_FACTS && ranked.size() > shown.size()) {
                choices.add(buttons.moreFacts(guidance.entry(), language, countryName(), composition.otherCountry()));
            }
            choices.addAll(buttons.topics(
                    guidance.related().stream().limit(brief ? 0 : MOST_RELATED).toList(), composition.otherCountry()));
            choices.addAll(buttons.rating(composition.turn(), language));
            choices.add(buttons.person(language));
            return choices;
        }
    }
}
