package org.crosscheck.core.account;

/// An account to make.
///
/// @param username unique whatever its case; 1 to 60 letters, digits, `.`, `_`, `-`, `@`
/// @param displayName how screens and reports name the person
/// @param role what the person may do
/// @param password in clear, at least 8 characters; only its bcrypt hash is stored
public record NewAccount(String username, String displayName, Role role, String password) {
    @Override
    public String toString() {
        return "NewAccount[" + username + ", " + role + "]";
    }
}
