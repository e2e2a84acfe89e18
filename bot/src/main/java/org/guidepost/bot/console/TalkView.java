package org.guidepost.bot.console;

import java.util.List;
import java.util.Optional;
import org.guidepost.bot.mentoring.Case;
import org.guidepost.bot.mentoring.CaseEvent;
import org.guidepost.bot.mentoring.CaseState;
import org.guidepost.bot.mentoring.Letter;
import org.guidepost.bot.mentoring.Standing;
import org.guidepost.bot.people.Role;

/**
 * What the page of a case shows of how its two people stand to each other, and what its reader may do about it.
 *
 * @param mayReport whether the reader, its mentor, may report it
 * @param mayAvoid whether she may give it on and never be asked for this mentee again
 * @param mayName whether she may give her name, or take it back
 * @param shown the mentee's name and contact, once both have given theirs
 * @param held what the mentee wrote and only coordinators see
 * @param coordinates whether the reader decides what becomes of it
 */
record TalkView(
        Standing standing,
        boolean mayReport,
        boolean mayAvoid,
        boolean mayName,
        Optional<String> shown,
        List<Letter> held,
        boolean mayRelease,
        boolean mayClose,
        boolean blocked,
        boolean coordinates) {

    static TalkView of(Case about, SignedIn reader, List<Letter> held, boolean blocked) {
        Standing standing = about.standing();
        boolean hers = about.isWith(reader.account().id());
        boolean coordinates = reader.account().is(Role.COORDINATOR);
        return new TalkView(
                standing,
                hers && about.state().after(CaseEvent.REPORTED).isPresent(),
                hers && (about.state() == CaseState.OFFERED || about.state().isOwned()),
                hers && about.state().isOwned() && !standing.knowEachOther(),
                standing.menteeCard().filter(card -> hers && standing.knowEachOther()),
                coordinates ? held : List.of(),
                coordinates
                        && standing.held()
                        && about.state().after(CaseEvent.RELEASED).isPresent(),
                coordinates && about.state().after(CaseEvent.CLOSED).isPresent(),
                coordinates && blocked,
                coordinates);
    }
}
