package org.guidepost.bot.people;

import java.util.List;
import java.util.concurrent.Executor;
import org.guidepost.bot.people.OneTimeLinks.Purpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends links to whoever asks to sign in. All of it happens apart from the request, so that neither the answer nor the time
 * it takes tells whether an address is known.
 */
public final class SignInRequests {

    private static final Logger LOG = LoggerFactory.getLogger(SignInRequests.class);

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final List<LinkDelivery> deliveries;
    private final SiteAddress site;
    private final Executor apart;

    /**
     * @param deliveries the ways to people, the first that leads to somebody is taken
     * @param apart where the work is done
     */
    SignInRequests(
            Accounts accounts, OneTimeLinks links, List<LinkDelivery> deliveries, SiteAddress site, Executor apart) {
        this.accounts = accounts;
        this.links = links;
        this.deliveries = List.copyOf(deliveries);
        this.site = site;
        this.apart = apart;
    }

    /**
     * Somebody says that this is her mail address.
     *
     * @param language of the page on which she said so, for an account that has chosen none
     */
    public void request(String mail, String language) {
        apart.execute(() -> {
            try {
                accounts.findByMail(mail).ifPresent(account -> send(account, language));
            } catch (RuntimeException e) {
                // The message of the cause might hold her address.
                LOG.atWarn().addKeyValue("failure", e.getClass().getName()).log("A link to sign in could not be sent");
            }
        });
    }

    private void send(Account account, String language) {
        deliveries.stream()
                .filter(way -> way.reaches(account))
                .findFirst()
                .ifPresent(way -> way.deliver(
                        account,
                        site.signIn(links.issue(account.id(), Purpose.SIGN_IN)),
                        account.language().orElse(language)));
    }
}
