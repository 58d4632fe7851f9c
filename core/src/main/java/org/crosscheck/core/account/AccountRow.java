package org.crosscheck.core.account;

import java.util.UUID;

/// One person who signs in.
///
/// @param active whether the person may sign in; what who left has decided stays
public record AccountRow(UUID id, String username, String displayName, Role role, boolean active) {}
