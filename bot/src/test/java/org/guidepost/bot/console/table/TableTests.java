package org.guidepost.bot.console.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guidepost.bot.table.RowQuery;
import org.guidepost.bot.table.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class TableTests {

    private record Cake(String name, int price, Optional<LocalDate> baked, List<String> tastes) {}

    private static final Table<Cake> TABLE = new Table<>(
            "/console/cakes",
            List.of(
                    Column.of("name", "cake.name", Cake::name).sorting(),
                    Column.of("price", "cake.price", Cake::price).sorting(),
                    Column.of("baked", "cake.baked", Cake::baked).sorting(),
                    Column.of("tastes", "cake.tastes", Cake::tastes)),
            List.of(
                    Filter.text("q", "search"),
                    Filter.choice("tastes", "cake.tastes", List.of(new Filter.Option("sweet", "Sweet")))),
            "-price");

    private static final List<Cake> CAKES = List.of(
            new Cake("Pulla", 3, Optional.of(LocalDate.of(2026, 11, 2)), List.of("sweet")),
            new Cake("Piirakka", 10, Optional.empty(), List.of("salt", "rye")),
            new Cake("Babka", 9, Optional.of(LocalDate.of(2025, 1, 1)), List.of("sweet", "nuts")));

    @ParameterizedTest
    @CsvSource({"name,name,false", "-name,name,true", "tastes,price,true", "nothing,price,true", "'',price,true"})
    void sortsByWhatItKnowsAlone(String asked, String sort, boolean descending) {
        RowQuery query = TABLE.query(asking("sort", asked));

        assertThat(query.sort()).isEqualTo(sort);
        assertThat(query.descending()).isEqualTo(descending);
    }

    @ParameterizedTest
    @CsvSource({"1,0", "2,50", "200,9950", "201,9950", "0,0", "-7,0", "99999999999,0", "two,0"})
    void pagesNoFurtherThanItCounts(String page, int skip) {
        assertThat(TABLE.query(asking("page", page)).skip()).isEqualTo(skip);
    }

    @Test
    void takesFromAnAddressOnlyWhatItOffers() {
        MultiValueMap<String, String> asked = asking("tastes", "bitter");
        asked.add("q", " x".repeat(200));
        asked.add("owner", "me");

        assertThat(TABLE.query(asked).filters())
                .containsEntry("tastes", "")
                .containsOnlyKeys("q", "tastes")
                .hasEntrySatisfying("q", text -> assertThat(text).hasSize(100));
        assertThatThrownBy(() -> Filter.text("language", "label")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsInMemory() {
        assertThat(names(asking("sort", "price"))).containsExactly("Pulla", "Babka", "Piirakka");
        assertThat(names(asking("sort", "baked"))).containsExactly("Piirakka", "Babka", "Pulla");
        assertThat(names(asking("tastes", "sweet"))).containsExactly("Babka", "Pulla");
        assertThat(names(asking("q", "RYE"))).containsExactly("Piirakka");
    }

    @Test
    void saysWhichRowsItShows() {
        List<Cake> many = IntStream.range(0, 120)
                .mapToObj(price -> new Cake("Cake", price, Optional.empty(), List.of()))
                .toList();
        MultiValueMap<String, String> asked = asking("page", "3");
        asked.add("q", "a&b=\"c");
        RowQuery query = TABLE.query(asked);
        TableView view = TableView.of(TABLE, query, query.of(many), Locale.ENGLISH, ZoneOffset.UTC);

        assertThat(List.of(view.first(), view.last(), view.total())).containsExactly(101, 120, 120);
        assertThat(view.after()).isEmpty();
        assertThat(view.before()).isEqualTo("/console/cakes?q=a%26b%3D%22c&page=2");
        assertThat(view.csv()).isEqualTo("/console/cakes?q=a%26b%3D%22c&as=csv");
    }

    @Test
    void setsAFilterAsUsualUnlessTheAddressSetsIt() {
        var table = new Table<>(
                "/console/cakes",
                TABLE.columns(),
                List.of(Filter.choice(
                                "tastes",
                                "cake.tastes",
                                List.of(new Filter.Option("sweet", "Sweet"), new Filter.Option("salt", "Salt")))
                        .usually("sweet")),
                "-price");

        assertThat(table.query(new LinkedMultiValueMap<>()).filter("tastes")).isEqualTo("sweet");
        assertThat(table.query(asking("tastes", "salt")).filter("tastes")).isEqualTo("salt");
        assertThat(table.query(asking("tastes", "")).filter("tastes")).isEmpty();
        assertThat(table.address(table.query(new LinkedMultiValueMap<>()), "page", "2"))
                .isEqualTo("/console/cakes?page=2");
        assertThat(table.address(table.query(asking("tastes", "")), "page", "2"))
                .isEqualTo("/console/cakes?tastes=&page=2");
        assertThat(table.address(table.query(asking("tastes", "salt")), "as", "csv"))
                .isEqualTo("/console/cakes?tastes=salt&as=csv");
    }

    @Test
    void drawsNumbersAndSaysThem() {
        Column<Cake> column = Column.<Cake>of("weeks", "cake.weeks", cake -> List.of(0L, 1L, 100L))
                .drawing("cake.weeks.are");
        Cell cell = Cell.of(column, CAKES.getFirst(), Locale.ENGLISH, ZoneOffset.UTC);

        assertThat(cell.words()).isEqualTo("0, 1, 100");
        assertThat(cell.drawing()).isEqualTo("cake.weeks.are");
        Bars bars = cell.bars().orElseThrow();
        assertThat(bars.bars()).extracting(Bars.Bar::height).containsExactly(0L, 1L, 36L);
        assertThat(bars.bars()).extracting(Bars.Bar::x).containsExactly(0, 12, 24);
        assertThat(bars.width()).isEqualTo(36);
        assertThat(cell("/console/cakes").bars()).isEmpty();
        assertThat(Bars.of(List.of(0L, 0L)).bars()).extracting(Bars.Bar::height).containsOnly(0L);
    }

    @Test
    void writesMomentsInTheTimeOfTheReader() {
        Column<Cake> column = Column.of("at", "cake.at", cake -> Instant.parse("2026-01-01T22:30:00Z"));

        assertThat(Cell.of(column, CAKES.getFirst(), Locale.ENGLISH, ZoneId.of("Europe/Helsinki"))
                        .words())
                .startsWith("Jan 2, 2026, 12:30");
    }

    @Test
    void sortsTheOtherWayWhenAskedAgain() {
        RowQuery query = TABLE.query(asking("sort", "name"));
        TableView view = TableView.of(TABLE, query, new Rows<>(CAKES, 3), Locale.ENGLISH, ZoneOffset.UTC);

        assertThat(view.heads().getFirst().address()).isEqualTo("/console/cakes?sort=-name");
        assertThat(view.heads().getFirst().sorted()).isEqualTo("ascending");
        assertThat(view.heads().getLast().address()).isEmpty();
    }

    @Test
    void leadsToPagesOnly() {
        assertThat(cell("javascript:alert(1)").address()).isEmpty();
        assertThat(cell("//elsewhere.example").address()).isEmpty();
        assertThat(cell("https://vero.fi").leadsElsewhere()).isTrue();
        assertThat(cell("/console/cakes").leadsElsewhere()).isFalse();
    }

    private static Cell cell(String address) {
        Column<Cake> column = Column.of("name", "cake.name", Cake::name).leadingTo(row -> address);
        return Cell.of(column, CAKES.getFirst(), Locale.ENGLISH, ZoneOffset.UTC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1+1", "@SUM(1)", "\t=1", "\r=1", " =1+1", "＝1+1", "\n@x"})
    void takesTheLifeOutOfFormulas(String text) {
        assertThat(InertText.of(text)).isEqualTo("'" + text);
    }

    @Test
    void leavesOtherTextsAsTheyAre() {
        assertThat(InertText.of("a=b")).isEqualTo("a=b");
        assertThat(InertText.of("")).isEmpty();
    }

    @Test
    void isTakenAwayAsCsv() throws IOException {
        var out = new StringBuilder();
        new CsvView<>(TABLE, List.of(new Cake("=cmd,\"x\"", -3, Optional.empty(), List.of("a", "b"))), label -> label)
                .print(out);

        assertThat(out.toString())
                .isEqualTo("cake.name,cake.price,cake.baked,cake.tastes\r\n\"'=cmd,\"\"x\"\"\",-3,,\"a, b\"\r\n");
    }

    @Test
    void isTakenAwayAsJson() {
        assertThat(new JsonView<>(TABLE, CAKES.subList(0, 2)).text()).isEqualTo("""
                [{"name":"Pulla","price":3,"baked":"2026-11-02","tastes":["sweet"]},\
                {"name":"Piirakka","price":10,"baked":null,"tastes":["salt","rye"]}]""");
    }

    @Test
    void refusesToReadWithoutEnd() {
        assertThatThrownBy(() -> new RowQuery(Map.of(), "name", false, RowQuery.MOST, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> names(MultiValueMap<String, String> asked) {
        return TABLE.find(CAKES, TABLE.query(asked), Locale.ENGLISH).rows().stream()
                .map(Cake::name)
                .toList();
    }

    private static MultiValueMap<String, String> asking(String name, String value) {
        MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
        asked.add(name, value);
        return asked;
    }
}
