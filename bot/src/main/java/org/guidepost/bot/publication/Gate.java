package org.guidepost.bot.publication;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guidepost.bot.proposal.Proposal;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Embedder;
import org.guidepost.knowledge.Entry;
import org.guidepost.knowledge.graph.ContentWatch;
import org.guidepost.knowledge.retrieval.PassageBanks;

/**
 * Tries a content before it is published: what becomes of the golden questions now, and what would then (decision 17). Only the
 * languages that change are learnt anew, and only their questions asked; nothing is written.
 */
final class Gate {

    private static final String OWN = "own";
    private static final Duration LONGEST_READING = Duration.ofMinutes(1);

    private final GoldenCases golden;
    private final Trial trial;
    private final PassageBanks banks;
    private final ContentWatch watch;
    private final Embedder embedder;

    Gate(GoldenCases golden, Trial trial, PassageBanks banks, ContentWatch watch, Embedder embedder) {
        this.golden = golden;
        this.trial = trial;
        this.banks = banks;
        this.watch = watch;
        this.embedder = embedder;
    }

    /**
     * What a proposal would change, if this were the content. What was published just before is waited for, so that neither its
     * good nor its harm is taken for this one's.
     *
     * @throws IllegalStateException if the content in the graph has not been read after a minute
     */
    Comparison compare(Proposal proposal, Content content) {
        if (!Patience.until(watch::isRead, LONGEST_READING)) {
            throw new IllegalStateException("The content in the graph has not been read");
        }
        Set<String> languages = proposal.draft().languages();
        Optional<GoldenCase> own = own(proposal);
        List<GoldenCase> questions = questions(content, languages, own);
        PassageBanks tried = languages.isEmpty() ? banks : banks.tried(content, languages, embedder);
        Map<GoldenCase, Verdict> before = trial.of(questions, banks);
        Map<GoldenCase, Verdict> after = languages.isEmpty() ? before : trial.of(questions, tried);
        return Comparison.of(
                own,
                before,
                after,
                languages.stream().filter(language -> !tried.ranks(language)).toList());
    }

    /** The question that it was made for, as a case of the suite. */
    static Optional<GoldenCase> own(Proposal proposal) {
        return Optional.of(proposal)
                .filter(from -> !from.question().isBlank() && !from.kind().isAboutAFact())
                .map(from -> new GoldenCase(
                        OWN,
                        from.question(),
                        from.draft().language(),
                        from.country(),
                        from.draft().topic(),
                        true));
    }

    /** Those in its languages about entries that there are, and its own; the same question stands there once. */
    private List<GoldenCase> questions(Content content, Set<String> languages, Optional<GoldenCase> own) {
        Set<String> entries = content.entries().stream().map(Entry::id).collect(Collectors.toSet());
        List<GoldenCase> questions = new ArrayList<>(golden.all().stream()
                .filter(question -> languages.contains(question.language()))
                .filter(question -> !question.inScope() || entries.contains(question.topic()))
                .filter(question ->
                        own.filter(mine -> mine.text().equals(question.text())).isEmpty())
                .toList());
        own.ifPresent(questions::add);
        return questions;
    }
}
