package org.guidepost.bot.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.guidepost.bot.people.OneTimeLinks;
import org.guidepost.bot.people.OneTimeLinks.Purpose;
import org.guidepost.bot.people.SignInRequests;
import org.guidepost.bot.people.SiteAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Comes in by a link that works once, and goes out. */
@Controller
@ConditionalOnWebApplication
final class SignInController {

    /** Longer than any mail address. */
    private static final int LONGEST = 254;

    private final SignInRequests requests;
    private final OneTimeLinks links;
    private final Entrance entrance;
    private final OrganisationSignIn organisation;
    private final SignInLimits limits;

    SignInController(
            SignInRequests requests,
            OneTimeLinks links,
            Entrance entrance,
            OrganisationSignIn organisation,
            SignInLimits limits) {
        this.requests = requests;
        this.links = links;
        this.entrance = entrance;
        this.organisation = organisation;
        this.limits = limits;
    }

    @GetMapping("/sign-in")
    String ask(Model model) {
        if (organisation.isSet()) {
            model.addAttribute("organisation", organisation.label());
            model.addAttribute("leave", OrganisationSecurity.LEAVE);
        }
        return "sign-in";
    }

    /** Her organisation has signed her in, or not, and there is no account for her here. */
    @GetMapping(Routes.UNKNOWN)
    String refuseUnknown() {
        return "sign-in-unknown";
    }

    /** Says the same whether somebody with this address is known or not. */
    @PostMapping("/sign-in")
    String send(
            @RequestParam(defaultValue = "") String mail,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Duration> wait = limits.take(request.getRemoteAddr()).or(() -> limits.takeOfMail(mail));
        if (wait.isPresent()) {
            return tooOften(response, wait.get());
        }
        if (!mail.isBlank() && mail.length() <= LONGEST) {
            requests.request(mail, locale.getLanguage());
        }
        return "sign-in-sent";
    }

    /** Programs that look into mails open links; they press no button. */
    @GetMapping(SiteAddress.SIGN_IN + "{secret}")
    String confirm(@PathVariable String secret) {
        return "sign-in-confirm";
    }

    @PostMapping(SiteAddress.SIGN_IN + "{secret}")
    String enter(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        Optional<Duration> wait = limits.take(request.getRemoteAddr());
        if (wait.isPresent()) {
            return tooOften(response, wait.get());
        }
        Optional<String> account = links.consume(secret, Purpose.OF_THE_WEB);
        if (account.isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
            return "sign-in-gone";
        }
        entrance.letIn(account.get(), request, response);
        return "redirect:" + Routes.CONSOLE;
    }

    @PostMapping("/sign-out")
    String leave(HttpServletRequest request, HttpServletResponse response) {
        entrance.letOut(request, response);
        return "redirect:/sign-in";
    }

    private static String tooOften(HttpServletResponse response, Duration wait) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
        return "sign-in-wait";
    }
}
