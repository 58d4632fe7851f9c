package org.crosscheck.core.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The stored account; everyone else sees [AccountRow].
@Entity
@Table(name = "account")
class Account {
    @Id private UUID id;

    @Column(nullable = false, updatable = false)
    private String username;

    @Column(name = "display_name", nullable = false)
    private String displayName;

    @Column(nullable = false)
    private String role;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Column(nullable = false)
    private boolean active = true;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Version private long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(
            UUID id,
            String username,
            String displayName,
            Role role,
            String passwordHash,
            Instant createdAt) {
        this.id = id;
        this.username = username;
        this.displayName = displayName;
        this.role = role.name();
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    AccountRow row() {
        return new AccountRow(id, username, displayName, Role.valueOf(role), active);
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isActive() {
        return active;
    }

    void activate(boolean nowActive) {
        active = nowActive;
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Account that && username.equals(that.username);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(username);
    }
}
