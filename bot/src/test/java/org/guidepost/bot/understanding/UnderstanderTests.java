package org.guidepost.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guidepost.bot.conversation.AConversation.aConversation;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guidepost.bot.conversation.AConversation;
import org.guidepost.bot.conversation.ClaimedUtterance;
import org.guidepost.bot.survey.SurveyWish;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.knowledge.CountryTerms;
import org.guidepost.knowledge.Jurisdiction;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.SmallTalk;
import org.guidepost.knowledge.SmallTalk.FollowUp;
import org.guidepost.knowledge.SmallTalk.Kind;
import org.guidepost.knowledge.retrieval.LatinReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstanderTests {

    private static final Understander UNDERSTANDER = new Understander(
            new Background(
                    List.of(language("en"), language("pl"), language("ar"), language("ru"), language("uk")),
                    List.of(
                            country(
                                    "PL",
                                    Map.of("en", List.of("Poland", "polish"), "pl", List.of("Polska", "Polsce")),
                                    "ZUS"),
                            country(
                                    "FI",
                                    Map.of("en", List.of("Finland"), "pl", List.of("Finlandia", "Finlandii")),
                                    "toiminimi")),
                    List.of(
                            new SmallTalk(
                                    "en",
                                    Map.of(
                                            Kind.GREETING, List.of("hi", "hello"),
                                            Kind.ASK_PERSON, List.of("i want to talk to a person")),
                                    Map.of(
                                            FollowUp.OPENERS, List.of("and in", "what about"),
                                            FollowUp.PRONOUNS, List.of("it", "that"),
                                            FollowUp.COST, List.of("how much is it")),
                                    List.of()),
                            new SmallTalk(
                                    "pl",
                                    Map.of(Kind.GREETING, List.of("cześć", "dzień dobry")),
                                    Map.of(),
                                    List.of()))),
            new UnderstandingConfiguration().languageDetector(),
            new KnownWords(Map.of(
                    "en", Set.of("do", "i", "need", "to", "register", "for", "vat", "how", "much", "is", "it", "in"),
                    "pl", Set.of("czy", "muszę", "muszе", "vat", "w", "ile", "kosztuje"))),
            UnderstanderTests::read,
            (conversation, turn) -> turn.equals("hers"),
            (conversation, externalId) -> externalId.equals("letter"),
            conversation -> true);

    @ParameterizedTest
    @CsvSource({
        "do i need to register for vat,                en",
        "czy musze rejestrowac firme zeby placic vat,  pl",
        "هل يمكنني فتح مشروع صغير,                      ar",
        "как зарегистрировать фирму,                   ru",
        "як зареєструвати підприємство,                uk"
    })
    void hearsTheLanguageOfAQuestion(String text, String language) {
        assertThat(understand(text, aConversation()).writtenIn()).contains(language);
    }

    @ParameterizedTest
    @CsvSource({
        "do i need to register for vat in Finland?, do i need to register for vat in",
        "Finland do i need to register,             do i need to register",
        "do i need to register for vat,             ''",
        "Finland,                                   ''",
        "do i need to register in Germany,          ''",
        "from Germany to Finland do i need to,      ''"
    })
    void knowsTheQuestionWithoutTheOneCountryThatItNames(String text, String placeless) {
        assertThat(understand(text, aConversation()).placeless().orElse("")).isEqualTo(placeless);
    }

    @Test
    void keepsTheQuestionBeforeWhenItLeavesOutTheCountryOfAFollowUp() {
        var conversation = aConversation().thatAsked("do i need to register", "legal.registration");

        assertThat(understand("can i do that in Finland", conversation).placeless())
                .contains("can i do that in do i need to register");
    }

    @Test
    void takesWordsAsAnAnswerOnlyStraightAfterAQuestionOfASurvey() {
        var asked = aConversation().thatEndedWith(Understander.SURVEY);

        assertThat(understand("shops in my street", asked).intent())
                .isEqualTo(new Intent.Surveying(new SurveyWish.Write("shops in my street")));
        assertThat(understand("stop", asked).intent()).isEqualTo(new Intent.Surveying(new SurveyWish.Stop()));
        assertThat(understand("stop", aConversation()).intent()).isInstanceOf(Intent.Question.class);
        assertThat(understand("do i need to register for vat", asked.thatAsked("something", "tax.vat"))
                        .intent())
                .isInstanceOf(Intent.Question.class);
    }

    @Test
    void whatIsSaidToAMentorIsNoAnswerOfASurvey() {
        assertThat(understand(
                                "shops",
                                aConversation()
                                        .thatEndedWith(Understander.SURVEY)
                                        .ownedByMentor("case"))
                        .intent())
                .isInstanceOf(Intent.Casework.class);
    }

    @Test
    void doesNotPretendToUnderstandALanguageThatItDoesNotSpeak() {
        Understanding german = understand("Muss ich mein Gewerbe beim Finanzamt anmelden?", aConversation());

        assertThat(german.writtenIn()).isEmpty();
    }

    @Test
    void answersInTheChosenLanguageWhateverSheWritesIn() {
        var conversation = aConversation().withChosenLanguage("pl");

        Understanding english = understand("do i need to register for vat", conversation);

        assertThat(english.language()).isEqualTo("pl");
        assertThat(english.writtenIn()).contains("en");
    }

    @Test
    void readsLatinLettersAsTheLanguageThatTheyStandFor() {
        Understanding russian = understand("kak otkryt salon v polshe", aConversation());

        assertThat(russian.language()).isEqualTo("ru");
        assertThat(russian.writtenIn()).contains("ru");
        assertThat(russian.intent()).isEqualTo(new Intent.Question("как открыть салон в Польше", false));
    }

    @Test
    void isUnsureOfWhatMayBeOneLanguageOrAnother() {
        assertThat(understand("vat", aConversation()).rival()).isPresent();
        assertThat(understand("vat", aConversation().lastWrittenIn("pl")).rival())
                .isEmpty();
        assertThat(understand("do i need to register for vat", aConversation()).rival())
                .isEmpty();
    }

    @Test
    void whoCorrectsTheLanguageHasHerLastQuestionInIt() {
        var conversation = aConversation().thatAsked("vat", "tax.vat");

        Understanding understanding = UNDERSTANDER.understand(
                utterance(new Content.Pressed(ChoiceIds.correctedLanguage("pl"))), conversation.build());

        assertThat(understanding.language()).isEqualTo("pl");
        assertThat(understanding.intent()).isEqualTo(new Intent.LanguageCorrected("pl", "vat"));
    }

    @ParameterizedTest
    @CsvSource({"hi, GREETING", "Hello!!, GREETING", "CZEŚĆ, GREETING", "czesc, GREETING"})
    void recognizesSmallTalkWithoutRegardToCaseAccentsAndPunctuation(String text, Kind kind) {
        assertThat(understand(text, aConversation()).intent()).isEqualTo(new Intent.Chat(kind));
    }

    @Test
    void hearsTheWishForAPerson() {
        assertThat(understand("I want to talk to a person.", aConversation()).intent())
                .isEqualTo(new Intent.PersonWanted());
    }

    @Test
    void takesTheCountryThatIsNamedOverTheOneThatIsKnown() {
        Understanding understanding = understand(
                "do i need to register for vat in Poland", aConversation().in("FI"));

        assertThat(understanding.jurisdiction()).contains("PL");
        assertThat(understanding.named().orElseThrow().name()).isEqualTo("Poland");
    }

    @Test
    void knowsThatACountryHasNoFacts() {
        Understanding understanding = understand(
                "do i need to register for vat in Germany", aConversation().in("FI"));

        assertThat(understanding.jurisdiction()).isEmpty();
        assertThat(understanding.named().orElseThrow().code()).isEmpty();
    }

    @Test
    void takesTheCountryThatATermTellsOverTheOneThatIsKnown() {
        Understanding understanding =
                understand("how much do i need to pay to ZUS", aConversation().in("FI"));

        assertThat(understanding.jurisdiction()).contains("PL");
    }

    @Test
    void takesTheCountryThatIsKnownWhenTheTermsTellTwo() {
        Understanding understanding = understand(
                "is ZUS the same as it is for a toiminimi", aConversation().in("FI"));

        assertThat(understanding.jurisdiction()).contains("FI");
        assertThat(understanding.named()).isEmpty();
    }

    @Test
    void aTermAloneIsAQuestionAndNoChoiceOfACountry() {
        var conversation = aConversation().in("FI").thatAsked("do i need to register for vat", "tax.vat");

        assertThat(understand("ZUS?", conversation).intent()).isEqualTo(new Intent.Question("ZUS?", false));
    }

    @Test
    void aQuestionThatOnlyChangesTheCountryIsAboutTheSameTopic() {
        var conversation = aConversation().in("FI").thatAsked("do i need to register for vat", "tax.vat");

        Understanding understanding = understand("and in Poland?", conversation);

        assertThat(understanding.intent())
                .isEqualTo(new Intent.Continued("tax.vat", "and in Poland?", Intent.Aspect.COUNTRY));
        assertThat(understanding.jurisdiction()).contains("PL");
    }

    @Test
    void aQuestionAboutTheCostIsAboutTheCostOfTheLastTopic() {
        var conversation = aConversation().thatAsked("do i need to register", "legal.registration");

        assertThat(understand("How much is it?", conversation).intent())
                .isEqualTo(new Intent.Continued("legal.registration", "How much is it?", Intent.Aspect.COST));
    }

    @Test
    void aQuestionThatPointsBackIsJoinedWithWhatItPointsTo() {
        var conversation = aConversation().thatAsked("do i need to register", "legal.registration");

        assertThat(understand("can i do that in Finland", conversation).intent())
                .isEqualTo(new Intent.Question("can i do that in Finland do i need to register", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Poland", "and in Poland?"})
    void whoWasOfferedHelplinesMayTypeHerCountry(String text) {
        var conversation = aConversation().thatAsked("do i need vat", "tax.vat").thatEndedWith("distress");

        assertThat(understand(text, conversation).intent()).isEqualTo(new Intent.CountryChosen("PL"));
    }

    @Test
    void nothingFollowsUpOnWhatWasNotAnswered() {
        var conversation = aConversation().thatEndedWith("out-of-scope");

        assertThat(understand("How much is it?", conversation).intent()).isInstanceOf(Intent.Question.class);
    }

    @Test
    void takesTheCountryWhereSheLivesNotTheOneSheComesFrom() {
        Understanding understanding =
                understand("I am from Ukraine and live in Poland, may I open a shop", aConversation());

        assertThat(understanding.jurisdiction()).contains("PL");
    }

    @ParameterizedTest
    @CsvSource({"Oman, ''", "mali, ''", "Germany, Germany"})
    void anEverydayWordIsNoCountry(String word, String country) {
        Understanding understanding =
                understand("do i need to register in " + word, aConversation().in("FI"));

        assertThat(understanding.named().map(named -> named.name()).orElse("")).isEqualTo(country);
    }

    @Test
    void withoutAnythingToPointToAQuestionStandsAlone() {
        assertThat(understand("How much is it?", aConversation()).intent())
                .isEqualTo(new Intent.Question("How much is it?", false));
    }

    @ParameterizedTest
    @CsvSource({
        "q:tax.vat, 'TopicChosen[entry=tax.vat, country=Optional.empty]'",
        "q:tax.vat@PL, 'TopicChosen[entry=tax.vat, country=Optional[PL]]'",
        "m:tax.vat@PL, 'MoreFacts[entry=tax.vat, country=Optional[PL]]'",
        "c:PL,      CountryChosen[code=PL]",
        "c:XX,      CountryMenu[unknown=true]",
        "c:other,   CountryChosen[code=]",
        "l:pl,      LanguageChosen[code=pl]",
        "l:xx,      LanguageMenu[unknown=true]",
        "la:pl,     LanguageChosen[code=pl]",
        "la:xx,     LanguageMenu[unknown=true]",
        "f+:hers,   'Rated[turn=hers, helpful=true]'",
        "f-:hers,   'Rated[turn=hers, helpful=false]'",
        "f+:others, Unknown[]",
        "f-:others, Unknown[]",
        "person,    PersonWanted[]",
        "erase,     ErasureWanted[confirmed=true]",
        "x OR 1=1, Unknown[]",
        ":::,       Unknown[]"
    })
    void understandsEveryButtonAndAnythingElseThatIsSentAsOne(String id, String intent) {
        Understanding understanding = UNDERSTANDER.understand(
                utterance(new Content.Pressed(id)), aConversation().build());

        assertThat(understanding.intent()).hasToString(intent);
    }

    @ParameterizedTest
    @CsvSource({
        "/help,          Chat[kind=HELP]",
        "/START,         Chat[kind=GREETING]",
        "/steps,         Planning[wish=Show[]]",
        "/country,       CountryMenu[unknown=false]",
        "/country fi,    CountryChosen[code=FI]",
        "/country poland, CountryChosen[code=PL]",
        "/country POLSKA, CountryChosen[code=PL]",
        "/country XX,    CountryMenu[unknown=true]",
        "/language,      LanguageMenu[unknown=false]",
        "/language pl,   LanguageChosen[code=pl]",
        "/language English, LanguageChosen[code=en]",
        "/language angielski, LanguageChosen[code=en]",
        "/language русский, LanguageChosen[code=ru]",
        "/language klingon, LanguageMenu[unknown=true]",
        "/human,         PersonWanted[]",
        "/delete,        ErasureWanted[confirmed=false]",
        "/nonsense,      Unknown[]"
    })
    void understandsATypedCommandAsTelegramDoes(String text, String intent) {
        assertThat(understand(text, aConversation()).intent()).hasToString(intent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "what is /steps", "/ help"})
    void takesOtherWordsWithASlashForWords(String text) {
        assertThat(understand(text, aConversation()).intent()).isInstanceOf(Intent.Question.class);
    }

    @ParameterizedTest
    @CsvSource({
        "language-menu,        PL,            LanguageChosen[code=pl]",
        "language-menu,        Arabic,        LanguageChosen[code=ar]",
        "unspoken-language,    Українська,    LanguageChosen[code=uk]",
        "language-menu,        Poland,        CountryChosen[code=PL]",
        "country-menu,         pl,            CountryChosen[code=PL]",
        "country-menu,         Polska!,       CountryChosen[code=PL]",
        "country-menu,         ألمانيا,        CountryChosen[code=]",
        "plan-without-country, fi,            CountryChosen[code=FI]",
        "distress,             PL,            CountryChosen[code=PL]",
    })
    void atAMenuACodeOrANameIsAChoice(String menu, String text, String intent) {
        assertThat(understand(text, aConversation().thatEndedWith(menu)).intent())
                .hasToString(intent);
    }

    @Test
    void anAnswerThatAskedForTheCountryMayBeAnsweredByItsCode() {
        var asked =
                aConversation().thatWasAskedForTheCountry().thatAsked("do i need to register", "legal.registration");

        assertThat(understand("PL", asked).intent()).isEqualTo(new Intent.CountryChosen("PL"));
    }

    @Test
    void atAMenuAQuestionIsAQuestion() {
        assertThat(understand("do i need to register for vat", aConversation().thatEndedWith("language-menu"))
                        .intent())
                .isInstanceOf(Intent.Question.class);
    }

    @Test
    void moreFactsAreThoseOfTheCountryThatTheAnswerWasFor() {
        AConversation conversation = aConversation()
                .in("PT")
                .thatAsked("and in portugal?", "legal.registration")
                .in("FI")
                .thatAsked("vat", "tax.vat");

        Understanding understanding = UNDERSTANDER.understand(
                utterance(new Content.Pressed(ChoiceIds.moreFacts("legal.registration", Optional.empty()))),
                conversation.build());

        assertThat(understanding.jurisdiction()).contains("PT");
    }

    @ParameterizedTest
    @CsvSource({"q:tax.vat, FI", "q:tax.vat@PL, PL", "m:tax.vat@PL, PL", "q:tax.vat@XX, FI", "q:tax.vat@, FI"})
    void aButtonIsForItsCountryOrElseForHerOwn(String id, String country) {
        Understanding understanding = UNDERSTANDER.understand(
                utterance(new Content.Pressed(id)), aConversation().in("FI").build());

        assertThat(understanding.jurisdiction()).contains(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "99", "2026", " 5 000 €"})
    void aNumberAloneIsNoQuestionAndNoLanguage(String number) {
        Understanding understanding = understand(number, aConversation().lastWrittenIn("pl"));

        assertThat(understanding.intent()).isEqualTo(new Intent.Chat(Kind.SORRY_NOT_UNDERSTOOD));
        assertThat(understanding.language()).isEqualTo("pl");
    }

    private static Understanding understand(String text, AConversation conversation) {
        return UNDERSTANDER.understand(utterance(new Content.Utterance(text)), conversation.build());
    }

    /** Knows a single sentence in Latin letters. */
    private static Optional<LatinReading> read(String text) {
        boolean russian = text.equals("kak otkryt salon v polshe");
        return Optional.of(new LatinReading("ru", russian ? "как открыть салон в Польше" : text, russian ? 2 : -2));
    }

    private static ClaimedUtterance utterance(Content content) {
        return new ClaimedUtterance(
                "utterance", "conversation", "test", "address", content, Optional.empty(), Instant.EPOCH, 1);
    }

    private static Language language(String code) {
        return new Language(code, code, code, Language.Direction.LTR, "standard");
    }

    private static Jurisdiction country(String code, Map<String, List<String>> names, String term) {
        return new Jurisdiction(
                code,
                Jurisdiction.Kind.COUNTRY,
                List.of(),
                names,
                List.of(new CountryTerms(List.of(term), List.of())),
                new Jurisdiction.Emergency("112", URI.create("https://example.org/112")),
                List.of(),
                List.of());
    }
}
