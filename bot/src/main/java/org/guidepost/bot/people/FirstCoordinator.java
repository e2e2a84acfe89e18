package org.guidepost.bot.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.people.OneTimeLinks.Purpose;

/**
 * The way in for whoever runs the guide: a link that is printed at the start as long as no coordinator could be sent one.
 * That is so before there is a coordinator, and stays so while there is neither mail nor a linked conversation.
 */
public final class FirstCoordinator {

    private static final String NAME = "Coordinator";

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final List<LinkDelivery> deliveries;
    private final SiteAddress site;
    private final Ids ids;

    FirstCoordinator(Accounts accounts, OneTimeLinks links, List<LinkDelivery> deliveries, SiteAddress site, Ids ids) {
        this.accounts = accounts;
        this.links = links;
        this.deliveries = List.copyOf(deliveries);
        this.site = site;
        this.ids = ids;
    }

    /** A link that works once, for 24 hours, if one is needed. */
    public Optional<String> link() {
        List<Account> coordinators = accounts.all().stream()
                .filter(account -> account.is(Role.COORDINATOR))
                .toList();
        if (coordinators.stream().anyMatch(this::canAskForALink)) {
            return Optional.empty();
        }
        Account account = coordinators.stream().findFirst().orElseGet(this::create);
        return Optional.of(site.signIn(links.issue(account.id(), Purpose.FIRST_COORDINATOR)));
    }

    private boolean canAskForALink(Account account) {
        return account.mail().isPresent() && deliveries.stream().anyMatch(way -> way.reaches(account));
    }

    private Account create() {
        var account = new Account(
                ids.next(), NAME, Optional.empty(), Set.of(Role.COORDINATOR, Role.PUBLISH_OVERRIDE), Optional.empty());
        accounts.save(account);
        return account;
    }
}
