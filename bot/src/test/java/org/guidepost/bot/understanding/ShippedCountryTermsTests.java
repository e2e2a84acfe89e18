package org.guidepost.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The country that sentences mean, by the names and terms that the project ships. */
class ShippedCountryTermsTests {

    private static final CountryRecognizer COUNTRIES = recognizer();

    @ParameterizedTest
    @CsvSource({
        "ES, en, how do i register as autonomo",
        "ES, en, do I need a gestor to fill in modelo 036?",
        "ES, en, can i open an account without residence but with the NIE",
        "ES, es, ¿Cuándo debo darme de alta como autónoma?",
        "ES, pl, czy muszę być w RETA od pierwszego dnia",
        "ES, ru, сколько платит автономо в первый год",
        "ES, uk, чи потрібна хесторія",
        "ES, ar, كيف اسجل اوتونومو",
        "FI, en, when do i need YEL insurance",
        "FI, en, is the te-office paying me while i start",
        "FI, fi, perustin jo toiminimen saanko starttirahaa",
        "FI, fi, paljonko YEL:n maksu on",
        "FI, tr, y-tunnus nasıl alınır",
        "FI, uk, чи платить Kela допомогу",
        "FI, ru, что говорит Мигри",
        "PT, en, how do the Recibos Verdes work",
        "PT, en, do i go to Finanças or to AIMA first",
        "PT, pt, como fecho atividade nas finanças",
        "PT, ru, как встать на учет в финансаш",
        "PL, pl, ile zusu co miesiac na jdg",
        "PL, en, which form do i send to CEIDG",
        "PL, en, is a NIP number the same as REGON",
        "PL, uk, скільки зусу платити перший рік",
        "PL, ru, потеряла карту побыту",
        "PL, tr, ulga na start kaç ay sürer",
        "SK, sk, pozastavenie zivnosti na zimu",
        "SK, en, where do i get a živnosť",
        "SK, sk, ako dostanem IČ DPH",
        "SK, ru, временная защита можно ли открыть живность",
        "SK, uk, скільки платити до sociálna poisťovňa",
        "TR, tr, bağkur kaydımı nasıl sildiririm",
        "TR, tr, KOSGEB'den hibe alabilir miyim",
        "TR, en, how do i get a vergi levhasi as a foreigner",
        "TR, en, is esnaf muafligi for me",
        "TR, ru, багкур сколько в месяц",
        "TR, ar, تجديد الكملك",
    })
    void aTermTellsItsCountry(String country, String language, String text) {
        assertThat(meant(text, language)).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource({
        "en, what about my social security in general",
        "en, I have an IBAN",
        "en, do i need a NIF",
        "en, i want a tie shop",
        "en, ICO or loan for my startup",
        "en, what does freelance mean",
        "pt, sou trabalhadora autónoma e quero vender bolos",
        "pt, como melhoro a gestão das finanças",
        "pt, segurança social dos filhos",
        "es, quiero dar de alta mi negocio",
        "es, necesito un gestor de redes sociales",
        "es, tengo tienda yel negocio va bien",
        "pl, mój numer nie działa",
        "pl, mi nie wolno pracować",
        "sk, nie viem kde začať",
        "sk, finančná správa za minulý rok",
        "fi, minkä tien varrelle kahvila",
        "tr, vergi dairesine nasıl kayıt olurum",
        "tr, esnaf olmak istiyorum",
        "tr, yel değirmeni satmak",
        "ru, хочу продавать живность на рынке",
        "ru, мой песель ест дома",
        "uk, годую живність на подвірʼї",
        "ar, كيلا ادفع ضريبة"
    })
    void anOrdinaryWordTellsNone(String language, String text) {
        assertThat(meant(text, language)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FI, en, is there something like autonomo in Finland",
        "PL, pl, w Polsce zamiast toiminimi",
        "ES, es, en España no hay recibos verdes"
    })
    void aCountryThatIsNamedWins(String country, String language, String text) {
        assertThat(meant(text, language)).isEqualTo(country);
    }

    @Test
    void aCountryWithoutContentThatIsNamedWinsToo() {
        assertThat(COUNTRIES.meant("is there an autonomo in Germany", "en"))
                .hasValueSatisfying(named -> assertThat(named.code()).isEmpty());
    }

    @Test
    void termsOfTwoCountriesTellNone() {
        assertThat(meant("is autonomo the same as a živnosť", "en")).isEmpty();
    }

    @Test
    void everyCountryHasTerms() {
        assertThat(ShippedContent.CONTENT.jurisdictions())
                .filteredOn(jurisdiction -> jurisdiction.members().isEmpty())
                .isNotEmpty()
                .allSatisfy(jurisdiction -> assertThat(jurisdiction.terms()).isNotEmpty());
    }

    private static String meant(String text, String language) {
        return COUNTRIES.meant(text, language).flatMap(named -> named.code()).orElse("");
    }

    private static CountryRecognizer recognizer() {
        Content content = ShippedContent.CONTENT;
        List<String> languages =
                content.languages().stream().map(Language::code).toList();
        return new CountryRecognizer(content.jurisdictions(), languages);
    }
}
