package org.guidepost.bot.console;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.guidepost.connectors.channel.web.ClientAddress;
import org.guidepost.connectors.channel.web.RateLimit;

/** How often one may ask to sign in: per internet connection, which a whole office may share, and per mail address. */
final class SignInLimits {

    private static final Duration TIME = Duration.ofMinutes(15);
    private static final int PER_CLIENT = 30;
    private static final int PER_MAIL = 3;

    private final RateLimit byClient;
    private final RateLimit byMail;

    SignInLimits(TimeMeter meter) {
        byClient = new RateLimit(PER_CLIENT, TIME, meter);
        byMail = new RateLimit(PER_MAIL, TIME, meter);
    }

    /** Counts a try; tells how long to wait if it was one too many. */
    Optional<Duration> take(String client) {
        return byClient.take(ClientAddress.of(client).value());
    }

    /** Counts a try with a mail address, be it known or not. */
    Optional<Duration> takeOfMail(String mail) {
        return byMail.take(mail.strip().toLowerCase(Locale.ROOT));
    }
}
