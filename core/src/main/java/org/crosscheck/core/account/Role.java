package org.crosscheck.core.account;

/// What a person may do.
public enum Role {
    /// Everything, and make accounts.
    ADMIN,
    /// Import and decide.
    REVIEWER
}
