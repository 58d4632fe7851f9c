package org.crosscheck.web.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.crosscheck.core.account.AccountRow;
import org.crosscheck.core.account.AccountService;

/// Knows again who signed in earlier, as long as the person has not left.
@ApplicationScoped
class SessionCheck implements IdentityProvider<TrustedAuthenticationRequest> {
    private final AccountService accounts;

    SessionCheck(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() ->
                accounts.find(request.getPrincipal())
                        .filter(AccountRow::active)
                        .map(SignedIn::identity)
                        .orElseThrow(AuthenticationFailedException::new));
    }
}
