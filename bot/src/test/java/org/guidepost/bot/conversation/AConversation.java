package org.guidepost.bot.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Conversations as tests tell them: {@code aConversation().inPolish().thatAsked("…", "tax.vat")}. */
public final class AConversation {

    private Optional<String> chosenLanguage = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Optional<String> jurisdiction = Optional.empty();
    private Optional<String> ownedBy = Optional.empty();
    private Optional<String> writesTo = Optional.empty();
    private boolean askedForCountry;
    private boolean askedForLanguage;
    private final List<PastTurn> recent = new ArrayList<>();

    private AConversation() {}

    public static AConversation aConversation() {
        return new AConversation();
    }

    public AConversation withChosenLanguage(String code) {
        chosenLanguage = Optional.of(code);
        return this;
    }

    public AConversation lastWrittenIn(String code) {
        language = Optional.of(code);
        return this;
    }

    /** A mentor has it. */
    public AConversation ownedByMentor(String caseId) {
        ownedBy = Optional.of(caseId);
        return this;
    }

    /** That of a mentor who writes to the mentee of a case. */
    public AConversation writingForCase(String caseId) {
        writesTo = Optional.of(caseId);
        return this;
    }

    public AConversation in(String country) {
        jurisdiction = Optional.of(country);
        return this;
    }

    public AConversation thatWasAskedForTheCountry() {
        askedForCountry = true;
        return this;
    }

    public AConversation thatWasAskedForTheLanguage() {
        askedForLanguage = true;
        return this;
    }

    /** The latest question, answered by an entry. */
    public AConversation thatAsked(String question, String entry) {
        recent.addFirst(new PastTurn(question, Optional.of(entry), jurisdiction, "answer", "confident", false));
        return this;
    }

    /** The latest question, which a boundary or a wish answered: {@code distress}, {@code asked-for-person} … */
    public AConversation thatEndedWith(String reason) {
        recent.addFirst(new PastTurn("something", Optional.of(reason), jurisdiction, "decline", reason, false));
        return this;
    }

    public Conversation build() {
        var person = new Person("person", chosenLanguage, language, jurisdiction, askedForCountry, askedForLanguage);
        return new Conversation("conversation", "test", "address", true, person, recent, ownedBy, writesTo);
    }
}
