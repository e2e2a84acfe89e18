package org.guidepost.bot.console;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.mentoring.CannedReplies;
import org.guidepost.bot.mentoring.CannedReply;
import org.guidepost.bot.mentoring.Mentor;
import org.guidepost.bot.mentoring.Mentors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where somebody keeps answers that she gives again and again: her own, which nobody else sees. */
@Controller
@ConditionalOnWebApplication
final class RepliesController {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final String ONE = Routes.REPLIES + "/{id}";
    private static final String PAGE = "replies";
    private static final String TO_THE_LIST = "redirect:" + Routes.REPLIES;

    private final CannedReplies replies;
    private final Mentors mentors;
    private final Names names;
    private final ConsoleLanguage languages;
    private final Ids ids;

    RepliesController(CannedReplies replies, Mentors mentors, Names names, ConsoleLanguage languages, Ids ids) {
        this.replies = replies;
        this.mentors = mentors;
        this.names = names;
        this.languages = languages;
        this.ids = ids;
    }

    @GetMapping(Routes.REPLIES)
    String list(SignedIn who, Model model, Locale locale) {
        var blank = new CannedReply(ids.next(), language(who, locale), "", "");
        return page(blank, false, who, model, locale);
    }

    @GetMapping(ONE)
    String show(@PathVariable String id, SignedIn who, Model model, Locale locale) {
        CannedReply reply = replies.find(who.account().id(), id).orElseThrow(NotThereException::new);
        return page(reply, true, who, model, locale);
    }

    /** The new one's id stands in the form, so that sending it twice makes one. */
    @PostMapping(ONE)
    String keep(@PathVariable String id, ReplyForm form, SignedIn who, Model model, Locale locale) {
        if (!ID.matcher(id).matches()) {
            throw new NotThereException();
        }
        String account = who.account().id();
        CannedReply reply = form.reply(id);
        boolean known = replies.find(account, id).isPresent();
        Optional<String> problem = form.problem(languages);
        if (problem.isEmpty() && replies.keep(account, reply)) {
            return TO_THE_LIST;
        }
        model.addAttribute("problem", problem.orElse("desk.replies.full"));
        return page(reply, known, who, model, locale);
    }

    @PostMapping(ONE + "/remove")
    String remove(@PathVariable String id, SignedIn who) {
        replies.remove(who.account().id(), id);
        return TO_THE_LIST;
    }

    private String language(SignedIn who, Locale locale) {
        return mentors.find(who.account().id())
                .map(Mentor::languages)
                .map(known -> known.getFirst())
                .orElse(locale.getLanguage());
    }

    private String page(CannedReply form, boolean known, SignedIn who, Model model, Locale locale) {
        model.addAttribute("replies", replies.of(who.account().id()));
        model.addAttribute("form", form);
        model.addAttribute("known", known);
        model.addAttribute("languages", names.languages(locale.getLanguage()));
        model.addAttribute("named", names.named(locale.getLanguage()));
        model.addAttribute("longest", CaseForm.longestText());
        return PAGE;
    }
}
