package org.crosscheck.core.account;

import io.quarkus.security.jpa.Password;
import io.quarkus.security.jpa.Roles;
import io.quarkus.security.jpa.UserDefinition;
import io.quarkus.security.jpa.Username;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The stored account; public only because sign-in reads it. Everyone else sees [AccountRow].
@Entity
@Table(name = "account")
@UserDefinition
public class Account {
    @Id private UUID id;

    @Username
    @Column(nullable = false, updatable = false)
    private String username;

    @Column(name = "display_name", nullable = false)
    private String displayName;

    @Roles
    @Column(nullable = false)
    private String role;

    @Password
    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

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

    /// Read by sign-in.
    public String getUsername() {
        return username;
    }

    /// Read by sign-in.
    public String getRole() {
        return role;
    }

    /// Read by sign-in.
    public String getPasswordHash() {
        return passwordHash;
    }

    AccountRow row() {
        return new AccountRow(id, username, displayName, Role.valueOf(role));
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
