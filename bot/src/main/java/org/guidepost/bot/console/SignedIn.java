package org.guidepost.bot.console;

import java.util.Collection;
import org.guidepost.bot.people.Account;
import org.guidepost.bot.people.Role;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Somebody whose session was found, with the roles that she has now. */
final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Account account;

    SignedIn(Account account) {
        super(authorities(account));
        this.account = account;
        setAuthenticated(true);
    }

    private static Collection<GrantedAuthority> authorities(Account account) {
        return account.roles().stream()
                .map(Role::name)
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    Account account() {
        return account;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    /** Her id: it may come into logs, her name may not. */
    @Override
    public Object getPrincipal() {
        return account.id();
    }
}
