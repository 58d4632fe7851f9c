package org.crosscheck.web.account;

import com.vaadin.flow.server.VaadinRequest;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Principal;
import java.util.Optional;
import org.crosscheck.core.account.AccountRow;
import org.crosscheck.core.account.AccountService;

/// The person whose browser sent the current request.
///
/// Asked only while a request is handled; work in the background has no person.
@ApplicationScoped
public class SignedIn {
    private final AccountService accounts;

    SignedIn(AccountService accounts) {
        this.accounts = accounts;
    }

    /// The signed-in person's name for signing in.
    ///
    /// @throws IllegalStateException outside of a request, or when nobody is signed in
    public String username() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(VaadinRequest::getUserPrincipal)
                .map(Principal::getName)
                .orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    public AccountRow person() {
        String username = username();
        return accounts.find(username)
                .orElseThrow(() -> new IllegalStateException("no account " + username));
    }

    /// What the program's other parts know of a person who is signed in.
    static SecurityIdentity identity(AccountRow person) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(person.username()))
                .addRole(person.role().name())
                .build();
    }
}
