package org.guidepost.bot.handoff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guidepost.bot.mentoring.Case;
import org.guidepost.bot.mentoring.Case.Solved;
import org.guidepost.bot.mentoring.CaseChange;
import org.guidepost.bot.mentoring.CaseChange.Notice;
import org.guidepost.bot.mentoring.CaseEvent;
import org.guidepost.bot.mentoring.Deed;
import org.guidepost.bot.mentoring.Letter;

/** A step of a case that is being put together. */
final class CaseDraft {

    private final Case from;
    private final CaseEvent event;
    private Optional<String> mentor = Optional.empty();
    private Optional<String> refuses = Optional.empty();
    private Optional<Instant> dueAt = Optional.empty();
    private Optional<Letter> letter = Optional.empty();
    private Optional<Deed> deed = Optional.empty();
    private Optional<Solved> solved = Optional.empty();
    private List<Notice> said = List.of();

    CaseDraft(Case from, CaseEvent event) {
        this.from = from;
        this.event = event;
    }

    CaseDraft with(String account) {
        mentor = Optional.of(account);
        return this;
    }

    CaseDraft keeping() {
        mentor = from.mentor();
        return this;
    }

    CaseDraft refusing(String account) {
        refuses = Optional.of(account);
        return this;
    }

    CaseDraft due(Instant at) {
        return due(Optional.of(at));
    }

    CaseDraft due(Optional<Instant> at) {
        dueAt = at;
        return this;
    }

    CaseDraft writing(Letter words) {
        letter = Optional.of(words);
        return this;
    }

    CaseDraft doing(Deed besides) {
        deed = Optional.of(besides);
        return this;
    }

    CaseDraft solved(Solved how) {
        solved = Optional.of(how);
        return this;
    }

    CaseDraft saying(List<Notice> notices) {
        said = notices;
        return this;
    }

    CaseChange change() {
        return new CaseChange(from, event, mentor, refuses, dueAt, letter, deed, solved, said);
    }
}
