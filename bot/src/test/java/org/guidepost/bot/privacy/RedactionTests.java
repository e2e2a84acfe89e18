package org.guidepost.bot.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTests {

    private final Redaction redaction = new Redaction();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    write to aysha.k@example.com please | write to [@] please
                    see https://instagram.com/my.shop now | see [www] now
                    follow @marias_bakery for more | follow [@] for more
                    call me +358 40 123 4567 today | call me [№] today
                    mi teléfono es 612 34 56 78 gracias | mi teléfono es [№] gracias
                    numaram 0532 123 45 67 arayın | numaram [№] arayın
                    mój numer 601 234 567 | mój numer [№]
                    my account FI21 1234 5600 0007 85 is closed | my account [№] is closed
                    henkilötunnus 131052-308T kiitos | henkilötunnus [№] kiitos
                    NIE X1234567L caducado | NIE [№] caducado
                    rodné číslo 905512/1234 mám | rodné číslo [№] mám
                    PESEL 90051201234 mam | PESEL [№] mam
                    passport FN 1234567 expired | passport [№] expired
                    born 12.05.1990 in Kyiv | born [../..] in Kyiv
                    mieszkam na ul. Długa 12 od roku | mieszkam na [⌂] od roku
                    vivo en calle Mayor 15 y vendo | vivo en [⌂] y vendo
                    asun osoitteessa Mannerheimintie 12 b ja | asun osoitteessa [⌂] ja
                    my name is Olena Kovalenko and I bake | my name is […] and I bake
                    my name is ayse i want to open shop | my name is […] i want to open shop
                    меня зовут Ирина хочу открыть | меня зовут […] хочу открыть
                    мене звати Оксана, маю питання | мене звати […], маю питання
                    nazywam się Anna Nowak i szyję | nazywam się […] i szyję
                    adım Fatma Yılmaz pasta yapıyorum | adım […] pasta yapıyorum
                    اسمي فاطمة أريد فتح محل | اسمي […] أريد فتح محل
                    """)
    void takesOutWhoWroteIt(String text, String expected) {
        assertThat(redaction.redact(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I earn 15 000 € a year, what about 2025-2026?",
                "is 1 500 000 PLN too much for a grant",
                "VAT 25.5 % from 20000 euros in 2026",
                "the rule of 01.01.2026 and form 036",
                "jednoosobowa działalność ZUS 1646,47 zł",
                "can i start with B1.1 permit and 3 months",
                "toiminimi vai osakeyhtiö, 2 500 euroa",
                "ayda 20.000 TL kazanıyorum"
            })
    void leavesWhatTheQuestionIsAbout(String text) {
        assertThat(redaction.redact(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.co, +358401234567, calle Mayor 15", "my name is Anna […] [№]"})
    void twiceIsOnce(String text) {
        String once = redaction.redact(text);
        assertThat(redaction.redact(once)).isEqualTo(once);
    }

    @Test
    void isNotHeldUpByLongTexts() {
        String nasty = "a.".repeat(2_000) + "@" + "1 ".repeat(20_000) + "calle " + "x ".repeat(20_000);
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> redaction.redact(nasty));
    }
}
