package org.crosscheck.core.review;

/// A CDI event: a person has looked at comments that mention them. Observe it after the transaction
/// succeeded.
///
/// @param viewer username
public record MentionsSeen(String viewer) {}
