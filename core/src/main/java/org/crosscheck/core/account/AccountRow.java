package org.crosscheck.core.account;

import java.util.UUID;

/// One person who signs in.
public record AccountRow(UUID id, String username, String displayName, Role role) {}
