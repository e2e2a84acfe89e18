package org.guidepost.bot.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guidepost.bot.answer.DraftAnswers;
import org.guidepost.bot.mentoring.CannedReplies;
import org.guidepost.bot.mentoring.CannedReply;
import org.guidepost.bot.mentoring.Case;
import org.guidepost.bot.mentoring.CaseJournal;
import org.guidepost.bot.mentoring.DraftUse;
import org.guidepost.bot.mentoring.Letter;
import org.guidepost.bot.mentoring.Letters;
import org.guidepost.bot.mentoring.SolvedCases;
import org.guidepost.bot.mentoring.SolvedCases.Solved;
import org.guidepost.bot.people.Role;
import org.guidepost.bot.privacy.Redaction;
import org.springframework.ui.Model;

/** What helps to answer a case: what the guide would say, what was answered before, and her own ready-made answers. */
final class AnswerHelp {

    /** What is inserted where it is the guide's draft and not a reply of hers. */
    private static final String GUIDE = "guide";

    private static final int MOST_SIMILAR = 3;

    private final DraftAnswers drafts;
    private final SolvedCases solved;
    private final CannedReplies replies;
    private final CaseJournal journal;
    private final Letters letters;
    private final Names names;
    private final Redaction redaction;

    AnswerHelp(
            DraftAnswers drafts,
            SolvedCases solved,
            CannedReplies replies,
            CaseJournal journal,
            Letters letters,
            Names names,
            Redaction redaction) {
        this.drafts = drafts;
        this.solved = solved;
        this.replies = replies;
        this.journal = journal;
        this.letters = letters;
        this.names = names;
        this.redaction = redaction;
    }

    /**
     * Adds it to a page.
     *
     * @param answers whether the reader may answer this case
     */
    void fill(Model model, Case about, SignedIn reader, boolean answers, Locale locale) {
        Map<String, String> languages = names.named(locale.getLanguage());
        model.addAttribute("named", languages);
        model.addAttribute("suggested", answers ? draft(about).orElse(null) : null);
        model.addAttribute("replies", answers ? inHerLanguageFirst(about, reader) : List.of());
        boolean sees = reader.account().is(Role.COORDINATOR);
        model.addAttribute("seesSimilar", sees);
        model.addAttribute(
                "similar",
                solved.near(about, MOST_SIMILAR).stream()
                        .map(similar -> sees ? similar : redacted(similar))
                        .toList());
    }

    /** Mentors learn from the cases of others what was asked and answered, and nothing about who it was. */
    private Solved redacted(Solved similar) {
        return new Solved(
                similar.id(),
                similar.language(),
                similar.country(),
                redaction.redact(similar.question()),
                similar.answers().stream().map(redaction::redact).toList());
    }

    private List<CannedReply> inHerLanguageFirst(Case about, SignedIn reader) {
        List<CannedReply> hers = replies.of(reader.account().id());
        return Stream.concat(
                        hers.stream().filter(reply -> reply.language()
                                .equals(about.need().language())),
                        hers.stream().filter(reply -> !reply.language()
                                .equals(about.need().language())))
                .toList();
    }

    /** What she has written so far with what she wishes to insert. */
    String inserted(Case about, SignedIn reader, CaseForm form) {
        Optional<String> words = form.inserts(GUIDE)
                ? draft(about)
                : replies.find(reader.account().id(), form.wished()).map(CannedReply::text);
        return words.map(more -> form.words().isEmpty() ? more : form.words() + "\n\n" + more)
                .orElse(form.words());
    }

    /** Whether the guide's draft is part of what she has written. */
    boolean takes(CaseForm form) {
        return form.hasTaken() || form.inserts(GUIDE);
    }

    /** Notes what she did with the draft in the answer that she has just sent; of later letters nobody expects that she uses it. */
    void noteUse(Case answered, CaseForm form) {
        boolean first = letters.of(answered.id()).stream()
                        .filter(letter -> letter.by() == Letter.By.MENTOR)
                        .count()
                == 1;
        draft(answered)
                .map(draft -> DraftUse.of(draft, form.words(), form.hasTaken()))
                .filter(use -> first || use != DraftUse.IGNORED)
                .ifPresent(use -> journal.noteDraft(answered.id(), answered.version() + 1, use));
    }

    private Optional<String> draft(Case about) {
        return about.need()
                .topic()
                .flatMap(topic -> drafts.draft(
                        topic,
                        about.question(),
                        about.need().language(),
                        about.need().country(),
                        CaseForm.longestText()));
    }
}
