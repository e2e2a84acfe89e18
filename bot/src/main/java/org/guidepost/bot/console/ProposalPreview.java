package org.guidepost.bot.console;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guidepost.bot.answer.AnswerPreview;
import org.guidepost.bot.proposal.EntryDraft;
import org.guidepost.bot.proposal.FactDraft;
import org.guidepost.bot.proposal.Proposal;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.web.PreviewPage;
import org.guidepost.knowledge.Authority;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.ContentGraph;
import org.guidepost.knowledge.Entry;
import org.guidepost.knowledge.Fact;

/** What people would read if a proposal were published, in the look of the widget. */
final class ProposalPreview {

    private final ContentGraph content;
    private final Clock clock;
    private final PreviewPage page = new PreviewPage();

    ProposalPreview(ContentGraph content, Clock clock) {
        this.content = content;
        this.clock = clock;
    }

    /** The policy with which the page must be sent. */
    String policy() {
        return page.policy();
    }

    /** The page, as HTML; without messages as long as there is nothing to show. */
    String page(Proposal proposal) {
        return switch (proposal.draft()) {
            case EntryDraft entry -> page(entry, proposal.country());
            case FactDraft fact -> page(fact);
        };
    }

    private String page(EntryDraft draft, Optional<String> country) {
        List<Message> messages = draft.topic().isEmpty()
                        || draft.title().isBlank()
                        || draft.text().isBlank()
                ? List.of()
                : new AnswerPreview(with(draft), clock).messages(draft.topic(), draft.language(), country);
        return page.of(draft.title(), draft.language(), messages);
    }

    private Content with(EntryDraft draft) {
        Content now = content.content();
        List<Entry> entries = new ArrayList<>(now.entries());
        entries.removeIf(
                entry -> entry.id().equals(draft.topic()) && entry.language().equals(draft.language()));
        entries.add(new Entry(
                draft.topic(),
                Entry.Kind.TOPIC,
                draft.language(),
                draft.title(),
                draft.labels(),
                draft.text(),
                draft.next(),
                draft.variants(),
                draft.reviewed() ? Entry.State.REVIEWED : Entry.State.DRAFT,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
        return with(now, entries, now.facts());
    }

    private String page(FactDraft draft) {
        Content now = content.content();
        List<Authority> authorities = now.jurisdictions().stream()
                .flatMap(jurisdiction -> jurisdiction.authorities().stream())
                .toList();
        List<Fact> facts = Stream.concat(
                        now.facts().stream().filter(fact -> !fact.id().equals(draft.id())),
                        draft.facts(authorities).stream())
                .toList();
        return page.of(
                draft.id(),
                draft.language(),
                new AnswerPreview(with(now, now.entries(), facts), clock)
                        .messages(draft.topic(), draft.language(), Optional.of(draft.jurisdiction())));
    }

    private static Content with(Content now, List<Entry> entries, List<Fact> facts) {
        return new Content(
                now.languages(), now.scheme(), now.jurisdictions(), entries, now.smallTalk(), facts, now.roadmaps());
    }
}
