package org.guidepost.bot.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.guidepost.bot.fault.Guide;
import org.springframework.util.FileSystemUtils;

/** What the guide knows in Polish, and what coordinators write that it does not know yet. */
final class PolishContent {

    private static final Path SHIPPED = Path.of("../knowledge-graph/content/entries/pl");

    private static final String TEXT = """
            Hodowla jedwabników w domu to mała działalność, którą można zacząć spokojnie i krok po kroku.

            - Sprawdź w regulaminie budynku, czy wolno trzymać zwierzęta na balkonie.
            - Zapytaj powiatowego lekarza weterynarii, czy trzeba zgłosić hodowlę.
            - Zaplanuj miejsce, temperaturę i stały dostęp do liści morwy.
            - Policz koszty jedzenia, pudełek i prądu, zanim kupisz jajeczka.

            Zacznij od małej liczby gąsienic i zapisuj, co się udaje. Porozmawiaj z osobami, które już hodują jedwabniki. Gdy znajdziesz pierwszych kupców, zgłoś działalność we właściwym urzędzie.
            """;

    private PolishContent() {}

    /** The few topics, spoken about in Polish as well. */
    static void copyTo(Path folder) throws IOException {
        FileSystemUtils.copyRecursively(Guide.FEW_TOPICS, folder);
        Files.writeString(
                folder.resolve("languages.yaml"),
                "  - {code: pl, name: Polish, native: polski, direction: ltr, analyzer: standard-folding}\n",
                StandardOpenOption.APPEND);
        Files.createDirectories(folder.resolve("entries/pl"));
        for (String topic : List.of("legal.registration", "tax.vat", "money.pricing", "idea.readiness")) {
            Files.copy(SHIPPED.resolve(topic + ".yaml"), folder.resolve("entries/pl/" + topic + ".yaml"));
        }
    }

    /** The fields of a form by their names: an entry about a topic that is new. */
    static Map<String, String> entry(String question, String title, String variants) {
        return Map.of(
                "question", question,
                "topic", "new:idea",
                "in", "pl",
                "title", title,
                "text", TEXT,
                "next", "Zadzwoń do lekarza weterynarii.",
                "variants", variants);
    }

    /** Ways to ask for something that can be kept at home. */
    static String variants(String about) {
        return String.join(
                "\n",
                about + " od czego zacząć",
                "hodowla " + about,
                "czy wolno trzymać " + about + " w domu",
                about + " na balkonie",
                "jak karmić " + about,
                "ile kosztuje hodowla " + about,
                about + " sprzedaż",
                "gdzie kupić " + about,
                about + " w bloku przepisy",
                "zgłoszenie hodowli " + about);
    }
}
