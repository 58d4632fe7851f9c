package org.crosscheck.importer.correction;

import org.crosscheck.core.claim.Value;

/// What a notice says was wrong, and what is right.
///
/// @param wrong the value that the article had
/// @param right the value that it stands for
/// @param text the right value as the notice prints it
/// @param notice the whole notice
public record Change(Value wrong, Value right, String text, String notice) {}
