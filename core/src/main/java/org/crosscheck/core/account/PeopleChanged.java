package org.crosscheck.core.account;

/// A CDI event, in the transaction of the change: somebody joined, left or came back.
///
/// @param who name that others see
/// @param joined whether there is one more to decide, rather than one less
public record PeopleChanged(String who, boolean joined) {}
