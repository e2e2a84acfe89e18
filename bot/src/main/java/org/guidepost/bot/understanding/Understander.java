package org.guidepost.bot.understanding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.LanguageDetector;
import org.guidepost.bot.conversation.ClaimedUtterance;
import org.guidepost.bot.conversation.Conversation;
import org.guidepost.bot.conversation.PastTurn;
import org.guidepost.bot.conversation.Talk;
import org.guidepost.bot.mentoring.CaseWish;
import org.guidepost.bot.mentoring.Letter;
import org.guidepost.bot.plan.PlanWish;
import org.guidepost.bot.profile.ProfileWish;
import org.guidepost.bot.survey.AwaitedTexts;
import org.guidepost.bot.survey.StopWords;
import org.guidepost.bot.survey.SurveyWish;
import org.guidepost.bot.survey.SurveyWishCode;
import org.guidepost.bot.understanding.LanguageDetection.Heard;
import org.guidepost.bot.understanding.Understanding.NamedCountry;
import org.guidepost.connectors.channel.CommandLine;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.knowledge.Jurisdiction;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.SmallTalk;
import org.guidepost.knowledge.retrieval.LatinReader;
import org.guidepost.knowledge.retrieval.Vocabulary;

/** Finds out what a person means, before anything is searched. Thread-safe. */
public final class Understander {

    /** What a channel sends along with the command to delete when it has asked itself whether she is sure. */
    private static final String CONFIRMED = "confirmed";

    /** The reason of the turn in which she was asked to write the question that goes to a mentor. */
    public static final String AWAITS_QUESTION = "awaits-mentor-question";

    /** The reason of the turn in which she was asked to write what is wrong with an answer. */
    public static final String AWAITS_COMMENT = "awaits-comment";

    /** The reason of the turn in which she was asked for the name and contact that the other of a case sees. */
    public static final String AWAITS_NAME = "awaits-name";

    /** The reason of a turn about a survey: what she was asked in it, she may answer in the next one. */
    public static final String SURVEY = "survey";

    /** The reason of the turn in which she was told that what she sent can't be read. */
    private static final String NOT_READABLE = "not-readable";

    /** The number of a button that is not there, a sum, a year: no words, and so no language and no question. */
    private static final Pattern ONLY_FIGURES = Pattern.compile("[\\s.,:;/()%€$#+-]*+\\p{N}[\\p{N}\\s.,:;/()%€$#+-]*+");

    private final Set<String> languages;
    private final Set<String> countries;
    private final LanguageDetection detection;
    private final SmallTalkRecognizer smallTalk;
    private final CountryRecognizer countryNames;
    private final FollowUps followUps;
    private final Menus menus;
    private final RateableTurns rateable;
    private final SentLetters letters;
    private final AwaitedTexts surveys;

    public Understander(
            Background background,
            LanguageDetector detector,
            Vocabulary vocabulary,
            LatinReader reader,
            RateableTurns rateable,
            SentLetters letters,
            AwaitedTexts surveys) {
        this.languages = background.languages().stream().map(Language::code).collect(Collectors.toUnmodifiableSet());
        this.countries = background.jurisdictions().stream()
                .filter(jurisdiction -> jurisdiction.kind() == Jurisdiction.Kind.COUNTRY)
                .map(Jurisdiction::code)
                .collect(Collectors.toUnmodifiableSet());
        this.detection = new LanguageDetection(detector, vocabulary, reader, languages);
        this.smallTalk = new SmallTalkRecognizer(background.smallTalk());
        this.countryNames = new CountryRecognizer(background.jurisdictions(), languages);
        this.followUps = new FollowUps(background.smallTalk(), countryNames);
        this.menus = new Menus(new LanguageNames(background.languages()), countryNames);
        this.rateable = rateable;
        this.letters = letters;
        this.surveys = surveys;
    }

    /** What the utterance means in its conversation. */
    public Understanding understand(ClaimedUtterance utterance, Conversation conversation) {
        Understanding understood = ofContent(utterance, conversation);
        return utterance.byAlias() && isForTheChat(understood.intent())
                ? withoutText(new Intent.OnlyInChat(), utterance.locale(), conversation)
                : understood;
    }

    /** What tells of the time before the browser was led into the chat, or ends it. */
    private static boolean isForTheChat(Intent intent) {
        return switch (intent) {
            case Intent.ExportWanted _, Intent.ErasureWanted _, Intent.Profiling _, Intent.Planning _ -> true;
            case Intent.Casework(CaseWish wish) -> wish instanceof CaseWish.Join || wish instanceof CaseWish.GoOnHere;
            default -> false;
        };
    }

    private Understanding ofContent(ClaimedUtterance utterance, Conversation conversation) {
        return switch (utterance.content()) {
            case Content.Utterance(String text) -> ofWords(text, utterance.locale(), conversation);
            case Content.Edited(String original, String text) ->
                ofText(text, utterance.locale(), conversation, correction(original, text, conversation));
            case Content.Attached attached -> ofAttached(attached, utterance.locale(), conversation);
            case Content.Pressed(String choiceId) ->
                withoutText(ChoiceIds.intent(choiceId), utterance.locale(), conversation);
            case Content.Command(String name, String argument) ->
                withoutText(ofCommand(name, argument), utterance.locale(), conversation);
            case Content.Unreadable(Content.Unreadable.Kind kind) ->
                withoutText(new Intent.NotReadable(kind, false), utterance.locale(), conversation);
            case Content.Reachability _ -> withoutText(new Intent.Unknown(), utterance.locale(), conversation);
        };
    }

    /** A command that is typed where the channel does not know commands, as in the widget, is one all the same. */
    private Understanding ofWords(String text, Optional<String> locale, Conversation conversation) {
        return CommandLine.of(text)
                .map(command -> withoutText(ofCommand(command.name(), command.argument()), locale, conversation))
                .orElseGet(() -> {
                    Optional<Intent> toAHuman = toAHuman(text, conversation).or(() -> toASurvey(text, conversation));
                    Optional<Intent> withoutLanguage =
                            toAHuman.isPresent() ? Optional.empty() : withoutLanguage(text, conversation);
                    return withoutLanguage
                            .map(intent -> withoutText(intent, locale, conversation))
                            .orElseGet(() -> ofText(text, locale, conversation, toAHuman));
                });
    }

    /** What may be said in any language or none. */
    private Optional<Intent> withoutLanguage(String text, Conversation conversation) {
        return menus.choice(text, conversation)
                .or(() -> ONLY_FIGURES.matcher(text).matches()
                        ? Optional.of(new Intent.Chat(SmallTalk.Kind.SORRY_NOT_UNDERSTOOD))
                        : Optional.empty());
    }

    /** Other words for what went to a human go there too, whoever she talks with by now; other words of a question are asked. */
    private Optional<Intent> correction(String original, String text, Conversation conversation) {
        return letters.contains(conversation.id(), original)
                ? Optional.of(new Intent.Casework(new CaseWish.Rewrite(original, text)))
                : toAHuman(text, conversation);
    }

    /** A picture or document is for humans; the guide reads none. */
    private Understanding ofAttached(Content.Attached attached, Optional<String> locale, Conversation conversation) {
        Intent intent = conversation
                .talk()
                .<Intent>map(talk -> new Intent.Casework(
                        new CaseWish.SendFile(talk.caseId(), writer(talk), attached.handle(), attached.name())))
                .orElseGet(() -> new Intent.NotReadable(
                        attached.kind(), attached.ofSeveral() && conversation.awaits(NOT_READABLE)));
        return withoutText(intent, locale, conversation);
    }

    private Understanding ofText(
            String text, Optional<String> locale, Conversation conversation, Optional<Intent> toAHuman) {
        var person = conversation.person();
        Optional<String> habit = person.chosenLanguage().or(person::language);
        Heard heard = hear(text, habit, locale);
        Optional<String> written = heard.language();
        String language = answerLanguage(written, conversation, locale);
        Optional<NamedCountry> named = countryNames.meant(heard.text(), written.orElse(language));
        Intent intent = toAHuman.or(() -> ofGuide(text, heard, written.orElse(language), conversation))
                .orElseGet(() -> new Intent.Question(heard.text(), false));
        return new Understanding(
                language,
                written,
                heard.rival(),
                intent,
                jurisdiction(named, intent, conversation),
                named,
                countryNames.placeless(asked(intent, heard), written.orElse(language)),
                asked(intent, heard).equals(heard.text()) ? Optional.empty() : Optional.of(heard.text()));
    }

    /** Where it leans on the question before, with that one. */
    private static String asked(Intent intent, Heard heard) {
        return intent instanceof Intent.Question(String text, boolean followUp) ? text : heard.text();
    }

    private Optional<Intent> ofGuide(String text, Heard heard, String language, Conversation conversation) {
        return smallTalk
                .recognize(text, language)
                .<Intent>map(Understander::ofChat)
                .or(() -> followUps.resolve(heard.text(), language, conversation));
    }

    /** While a human has the conversation, and where she was asked for words that humans will read, nothing is answered. */
    private static Optional<Intent> toAHuman(String text, Conversation conversation) {
        return conversation
                .talk()
                .<CaseWish>map(talk -> conversation.awaits(AWAITS_NAME)
                        ? new CaseWish.OfferName(talk.caseId(), text.strip())
                        : new CaseWish.Write(talk.caseId(), writer(talk), text))
                .or(() -> conversation.awaits(AWAITS_QUESTION)
                        ? Optional.of(new CaseWish.OpenWith(text))
                        : Optional.empty())
                .<Intent>map(Intent.Casework::new)
                .or(() -> conversation.awaits(AWAITS_COMMENT)
                        ? Optional.of(new Intent.Feedback(new FeedbackWish.Comment(text)))
                        : Optional.empty());
    }

    /** Straight after a question of a survey that wants words, they are its answer; anything else is said to the guide. */
    private Optional<Intent> toASurvey(String text, Conversation conversation) {
        if (!conversation.awaits(SURVEY)) {
            return Optional.empty();
        }
        if (StopWords.contains(text)) {
            return Optional.of(new Intent.Surveying(new SurveyWish.Stop()));
        }
        return surveys.awaits(conversation.id())
                ? Optional.of(new Intent.Surveying(new SurveyWish.Write(text)))
                : Optional.empty();
    }

    private static Letter.By writer(Talk talk) {
        return talk.side() == Talk.Side.MENTOR ? Letter.By.MENTOR : Letter.By.MENTEE;
    }

    private Heard hear(String text, Optional<String> habit, Optional<String> locale) {
        var greetings = smallTalk.languagesOf(text);
        if (!greetings.isEmpty()) {
            return new Heard(greetedIn(greetings, habit, locale), Optional.empty(), text);
        }
        Heard heard = detection.hear(text, habit, locale);
        return followUps
                .language(text, habit, heard)
                .map(language -> new Heard(Optional.of(language), Optional.empty(), text))
                .orElse(heard);
    }

    private static Optional<String> greetedIn(List<String> greetings, Optional<String> habit, Optional<String> locale) {
        Supplier<Optional<String>> byLocale =
                () -> locale.map(Understander::languageOf).filter(greetings::contains);
        return habit.filter(greetings::contains)
                .or(byLocale)
                .or(() -> greetings.contains(Language.DEFAULT)
                        ? Optional.of(Language.DEFAULT)
                        : Optional.of(greetings.getFirst()));
    }

    /** A language that she chose stays; otherwise the guide answers in the language she writes in. */
    private String answerLanguage(Optional<String> written, Conversation conversation, Optional<String> locale) {
        var person = conversation.person();
        return person.chosenLanguage()
                .or(() -> written)
                .or(person::language)
                .or(() -> locale.map(Understander::languageOf))
                .filter(languages::contains)
                .orElse(Language.DEFAULT);
    }

    private static String languageOf(String tag) {
        return tag.toLowerCase(Locale.ROOT).split("[-_]")[0];
    }

    private Optional<String> jurisdiction(Optional<NamedCountry> named, Intent intent, Conversation conversation) {
        if (named.isPresent()) {
            return named.get().code();
        }
        boolean followsUp = intent instanceof Intent.Continued
                || intent instanceof Intent.Question(String text, boolean followUp) && followUp;
        Optional<String> ofLastTurn =
                followsUp ? conversation.lastQuestion().flatMap(PastTurn::jurisdiction) : Optional.empty();
        return ofLastTurn.or(() -> conversation.person().jurisdiction());
    }

    private Understanding withoutText(Intent intent, Optional<String> locale, Conversation conversation) {
        Intent possible = possible(intent, conversation);
        String language =
                switch (possible) {
                    case Intent.LanguageChosen(String code) -> code;
                    case Intent.LanguageCorrected(String code, String question) -> code;
                    default -> answerLanguage(Optional.empty(), conversation, locale);
                };
        Optional<String> jurisdiction =
                switch (possible) {
                    case Intent.CountryChosen(String code) -> Optional.of(code).filter(countries::contains);
                    case Intent.TopicChosen(String entry, Optional<String> country) ->
                        country.filter(countries::contains)
                                .or(() -> conversation.person().jurisdiction());
                    case Intent.MoreFacts(String entry, Optional<String> country) ->
                        country.filter(countries::contains).or(() -> answeredFor(entry, conversation));
                    default -> conversation.person().jurisdiction();
                };
        return new Understanding(
                language,
                Optional.of(language),
                Optional.empty(),
                possible,
                jurisdiction,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** "More facts: Portugal" stands under an answer for Portugal, whichever her own country is. */
    private static Optional<String> answeredFor(String entry, Conversation conversation) {
        return conversation.recent().stream()
                .filter(turn -> turn.entry().equals(Optional.of(entry)))
                .findFirst()
                .flatMap(PastTurn::jurisdiction)
                .or(() -> conversation.person().jurisdiction());
    }

    /** A choice of a language or a country that does not exist is no choice; a thumb on somebody else's answer no rating. */
    private Intent possible(Intent intent, Conversation conversation) {
        return switch (intent) {
            case Intent.LanguageChosen(String code) when !languages.contains(code) -> new Intent.LanguageMenu(true);
            case Intent.LanguageCorrected(String code, String question) -> corrected(code, conversation);
            case Intent.CountryChosen(String code)
            when !code.isEmpty() && !countries.contains(code) -> new Intent.CountryMenu(true);
            case Intent.Rated(String turn, boolean helpful)
            when !rateable.contains(conversation.id(), turn) -> new Intent.Unknown();
            case Intent.Feedback(FeedbackWish wish)
            when wish.turn()
                    .filter(turn -> !rateable.contains(conversation.id(), turn))
                    .isPresent() -> new Intent.Unknown();
            default -> intent;
        };
    }

    /** Without a question it is the choice of a language like any other. */
    private Intent corrected(String code, Conversation conversation) {
        if (!languages.contains(code)) {
            return new Intent.LanguageMenu(true);
        }
        return conversation
                .lastQuestion()
                .<Intent>map(turn -> new Intent.LanguageCorrected(code, detection.inScript(turn.question(), code)))
                .orElseGet(() -> new Intent.LanguageChosen(code));
    }

    private static Intent ofChat(SmallTalk.Kind kind) {
        return switch (kind) {
            case ASK_PERSON -> new Intent.PersonWanted();
            case LANGUAGE -> new Intent.LanguageMenu(false);
            default -> new Intent.Chat(kind);
        };
    }

    private Intent ofCommand(String name, String argument) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "start" ->
                argument.isBlank()
                        ? new Intent.Chat(SmallTalk.Kind.GREETING)
                        : SurveyWishCode.started(argument.strip())
                                .<Intent>map(Intent.Surveying::new)
                                .orElseGet(() -> new Intent.Casework(new CaseWish.Join(argument.strip())));
            case "cases" -> new Intent.Casework(new CaseWish.Mine());
            case "help" -> new Intent.Chat(SmallTalk.Kind.HELP);
            case "language" -> menus.language(argument);
            case "country" -> menus.country(argument);
            case "steps" -> new Intent.Planning(new PlanWish.Show());
            case "profile" -> new Intent.Profiling(new ProfileWish.Show());
            case "survey" -> new Intent.Surveying(new SurveyWish.Choose());
            case "human", "person" -> new Intent.PersonWanted();
            case "export" -> new Intent.ExportWanted();
            case "delete" -> new Intent.ErasureWanted(argument.strip().equals(CONFIRMED));
            default -> new Intent.Unknown();
        };
    }
}
