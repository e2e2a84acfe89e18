package org.guidepost.bot.proposal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guidepost.bot.privacy.Redaction;
import org.guidepost.bot.proposal.Proposal.Kind;
import org.guidepost.bot.proposal.Proposal.Source;
import org.guidepost.knowledge.ContentGraph;
import org.guidepost.knowledge.Fact;
import org.guidepost.knowledge.Language;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Makes proposals from what people asked, answered and pressed. What they wrote goes through {@link Redaction} first; whoever
 * edits the proposal looks at the rest.
 */
public final class ProposalSources {

    private static final int MOST_VARIANTS = 20;
    private static final int LONGEST_VARIANT = 300;

    private final Driver driver;
    private final ContentGraph content;
    private final PresentText present;
    private final Proposals proposals;
    private final Redaction redaction;

    public ProposalSources(
            Driver driver, ContentGraph content, PresentText present, Proposals proposals, Redaction redaction) {
        this.driver = driver;
        this.content = content;
        this.present = present;
        this.proposals = proposals;
        this.redaction = redaction;
    }

    /** From a mentor's answer: what was asked, and what she wrote. Nothing if there is no such case, or no answer in it. */
    public Optional<String> fromCase(String id, String account) {
        return row(CASE, id)
                .filter(row -> !row.get("answers").asList().isEmpty())
                .map(row -> {
                    String question = variant(row.get("question").asString());
                    String answer = redaction.redact(
                            String.join("\n\n", row.get("answers").asList(Value::asString)));
                    Draft draft = EntryDraft.blank("", row.get("language").asString())
                            .saying(Draft.tidy(Optional.of(answer)))
                            .asked(List.of(question));
                    return proposals.add(new NewProposal(
                            Kind.NEW_ENTRY,
                            draft,
                            question,
                            text(row, "country"),
                            Source.CASE,
                            "",
                            Optional.of(id),
                            row.get("turns").asList(Value::asString),
                            account));
                });
    }

    /** From questions that the graph could not answer, in the language in which most of them were asked. */
    public Optional<String> fromGap(String id, String account) {
        List<Record> turns = rows(GAP, id);
        return mostFrequent(turns, row -> row.get("language").asString("")).map(language -> {
            List<Record> inLanguage = turns.stream()
                    .filter(row -> row.get("language").asString("").equals(language))
                    .toList();
            List<String> questions = inLanguage.stream()
                    .map(row -> variant(row.get("question").asString("")))
                    .filter(question -> !question.isBlank())
                    .distinct()
                    .limit(MOST_VARIANTS)
                    .toList();
            return proposals.add(new NewProposal(
                    Kind.NEW_ENTRY,
                    EntryDraft.blank("", language).asked(questions),
                    questions.isEmpty() ? "" : questions.getFirst(),
                    mostFrequent(inLanguage, row -> row.get("country").asString("")),
                    Source.GAP,
                    "",
                    Optional.of(id),
                    inLanguage.stream().map(row -> row.get("turn").asString()).toList(),
                    account));
        });
    }

    /** From an answer that did not help: its entry, as it stands. */
    public Optional<String> fromTurn(String id, String account) {
        return row(TURN, id).flatMap(row -> present.entry(
                        row.get("entry").asString(""), row.get("language").asString())
                .map(draft -> proposals.add(new NewProposal(
                        Kind.CHANGED_TEXT,
                        draft,
                        variant(row.get("question").asString("")),
                        text(row, "country"),
                        Source.RATING,
                        row.get("reason").asString(""),
                        Optional.of(id),
                        List.of(id),
                        account))));
    }

    /** From a fact, as it stands. */
    public Optional<String> fromFact(String id, String account) {
        List<Fact> texts = content.fact(id);
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(proposals.add(new NewProposal(
                        Kind.CHANGED_FACT,
                        FactDraft.of(texts),
                        "",
                        Optional.of(texts.getFirst().jurisdiction()),
                        Source.FACT,
                        "",
                        Optional.of(id),
                        List.of(),
                        account)));
    }

    /** A coordinator's own change of an entry, as it stands; of a topic without one in this language, a new one. */
    public String ofEntry(String topic, String language, String account) {
        return present.entry(topic, language)
                .map(draft -> proposals.add(NewProposal.idea(Kind.CHANGED_TEXT, draft, Source.IDEA, account)))
                .orElseGet(() -> proposals.add(
                        NewProposal.idea(Kind.NEW_ENTRY, EntryDraft.blank(topic, language), Source.IDEA, account)));
    }

    /** A new fact about a topic in a country. */
    public String newFact(String topic, String jurisdiction, String id, String account) {
        return proposals.add(new NewProposal(
                Kind.NEW_FACT,
                FactDraft.blank(id, jurisdiction, topic.isEmpty() ? List.of() : List.of(topic)),
                "",
                Optional.of(jurisdiction).filter(code -> !code.isEmpty()),
                Source.IDEA,
                "",
                Optional.empty(),
                List.of(),
                account));
    }

    /**
     * One more way to ask for an entry, that people showed by what they pressed. It joins the open proposal for that entry; what
     * the entry has already is no proposal.
     *
     * @return whether there is nothing left to learn from this turn; if not, somebody is editing the proposal just now
     */
    public boolean learn(String entry, String language, String question, String turn) {
        String variant = variant(question);
        Optional<EntryDraft> standing = present.entry(entry, language);
        if (standing.isEmpty() || variant.isBlank()) {
            return true;
        }
        Optional<Proposal> open = proposals.openVariants(entry, language);
        EntryDraft known = open.map(Proposal::draft).stream()
                .filter(EntryDraft.class::isInstance)
                .map(EntryDraft.class::cast)
                .map(proposed -> standing.get().asked(proposed.variants()))
                .findFirst()
                .orElse(standing.get());
        EntryDraft more = known.asked(List.of(variant));
        if (more.equals(known)) {
            return true;
        }
        if (open.isPresent()) {
            return proposals.extend(open.get(), more, List.of(turn));
        }
        proposals.add(new NewProposal(
                Kind.NEW_VARIANT,
                more,
                "",
                Optional.empty(),
                Source.REACTION,
                "",
                Optional.empty(),
                List.of(turn),
                ""));
        return true;
    }

    private String variant(String question) {
        String text = Draft.tidy(Optional.of(redaction.redact(question))).replaceAll("\\s+", " ");
        return text.codePointCount(0, text.length()) <= LONGEST_VARIANT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_VARIANT)).strip();
    }

    private static Optional<String> mostFrequent(List<Record> rows, Function<Record, String> value) {
        return rows.stream()
                .map(value)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private static Optional<String> text(Record row, String key) {
        return Optional.of(row.get(key).asString("")).filter(text -> !text.isEmpty());
    }

    private Optional<Record> row(String cypher, String id) {
        return rows(cypher, id).stream().findFirst();
    }

    private List<Record> rows(String cypher, String id) {
        return driver.executableQuery(cypher)
                .withParameters(Map.of("id", id, "default", Language.DEFAULT))
                .execute()
                .records();
    }

    private static final String CASE = """
            MATCH (k:Case {id: $id})
            RETURN k.question AS question, coalesce(k.language, $default) AS language, k.country AS country,
                   COLLECT { MATCH (l:Letter)-[:OF]->(k) WHERE l.by = 'MENTOR' RETURN l.text ORDER BY l.position } AS answers,
                   COLLECT { MATCH (k)-[:FROM]->(t:Turn) RETURN t.id } AS turns
            """;

    private static final String GAP = """
            MATCH (:Gap {id: $id})<-[:IN_GAP]-(t:Turn)
            WITH t ORDER BY t.at DESC LIMIT 200
            RETURN t.id AS turn, t.question AS question, t.language AS language, t.jurisdiction AS country
            """;

    private static final String TURN = """
            MATCH (t:Turn {id: $id}) WHERE t.entry IS NOT NULL
            RETURN t.entry AS entry, coalesce(t.language, $default) AS language, t.question AS question,
                   t.jurisdiction AS country,
                   head(COLLECT { MATCH (f:Feedback)-[:ON]->(t) RETURN f.reason }) AS reason
            """;
}
