package org.guidepost.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guidepost.bot.mentoring.Mentor;
import org.guidepost.bot.mentoring.Mentor.Expertise;
import org.guidepost.bot.mentoring.Sector;
import org.guidepost.bot.people.Account;
import org.guidepost.bot.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class MentorCheckTests {

    private static final String ID = "an-id";

    private final MentorCheck check = new MentorCheck(Set.of("fi", "en"), Set.of("FI"), Set.of("tax", "tax.vat"));

    @Test
    void readsWhatMakesSense() {
        Mentor mentor = ((Checked.Fine) check.check(ID, MentorForm.of(sent()))).mentor();

        assertThat(mentor.name()).isEqualTo("Aino");
        assertThat(mentor.expertise()).containsExactly(new Expertise("tax.vat", Expertise.Level.GOOD));
        assertThat(mentor.hours().until()).isEqualTo(LocalTime.of(20, 0));
        assertThat(mentor.absentUntil()).isEmpty();
        assertThat(mentor.sectors()).containsExactly(Sector.FOOD);
    }

    @Test
    void showsAgainWhatIsStored() {
        MentorForm form = MentorForm.of(sent());
        Mentor mentor = ((Checked.Fine) check.check(ID, form)).mentor();
        var account = new Account(
                ID, "Aino", java.util.Optional.of("aino@example.org"), Set.of(), java.util.Optional.empty());

        assertThat(MentorForm.of(account, mentor)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({
        "name,'',name",
        "mail,nobody,mail",
        "mail,a@b@c.org,mail",
        "kind,KING,kind",
        "languages,xx,languages",
        "countries,ZZ,countries",
        "level.tax.vat,MASTER,topics",
        "level.nothing,GOOD,topics",
        "capacity,0,capacity",
        "capacity,many,capacity",
        "zone,Mars/Olympus,zone",
        "days,SOMEDAY,days",
        "from,20:00,hours",
        "until,late,hours",
        "absentUntil,tomorrow,absentUntil",
    })
    void saysWhatDoesNot(String field, String value, String problem) {
        MultiValueMap<String, String> sent = sent();
        sent.set(field, value);

        Map<String, String> problems = ((Checked.Wrong) check.check(ID, MentorForm.of(sent))).problems();

        assertThat(problems).containsOnlyKeys(problem);
        assertThat(new Texts().get("en", String.valueOf(problems.get(problem)))).isNotBlank();
    }

    @Test
    void letsAMentorChangeOnlyWhatIsHers() {
        MentorForm stored = MentorForm.of(sent());
        MultiValueMap<String, String> tries = new LinkedMultiValueMap<>();
        tries.add("name", "Aino");
        tries.add("coordinator", "on");
        tries.add("countries", "ES");
        tries.add("level.tax", "EXPERT");
        tries.add("capacity", "1");
        tries.add("sectors", "DIGITAL");

        MentorForm changed = stored.changedByHerself(MentorForm.of(tries));

        assertThat(changed.coordinator()).isFalse();
        assertThat(changed.countries()).isEqualTo(List.of("FI"));
        assertThat(changed.levels()).isEqualTo(stored.levels());
        assertThat(changed.capacity()).isEqualTo("1");
        assertThat(changed.sectors()).containsExactly("DIGITAL");
    }

    private static MultiValueMap<String, String> sent() {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("name", " Aino ");
        sent.add("mail", "aino@example.org");
        sent.add("kind", "PEER");
        sent.add("languages", "fi");
        sent.add("languages", "en");
        sent.add("countries", "FI");
        sent.add("level.tax", "");
        sent.add("level.tax.vat", "GOOD");
        sent.add("capacity", "2");
        sent.add("zone", "Europe/Helsinki");
        sent.add("days", "MONDAY");
        sent.add("from", "17:00");
        sent.add("until", "20:00");
        sent.add("absentUntil", "");
        sent.add("woman", "on");
        sent.add("sectors", "FOOD");
        return sent;
    }
}
