package org.crosscheck.web.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.crosscheck.core.account.AccountService;

/// Lets in who knows the password of an account.
@ApplicationScoped
class PasswordCheck implements IdentityProvider<UsernamePasswordAuthenticationRequest> {
    private final AccountService accounts;

    PasswordCheck(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() ->
                accounts.authenticate(
                                request.getUsername(),
                                new String(request.getPassword().getPassword()))
                        .map(SignedIn::identity)
                        .orElseThrow(AuthenticationFailedException::new));
    }
}
