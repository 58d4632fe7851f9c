package org.crosscheck.core.opinion;

import java.time.Instant;
import org.crosscheck.core.judge.Opinion;
import org.crosscheck.core.judge.Question;

/// One opinion of an additional judge. It does not tell who asked for it.
///
/// @param question what the judge was asked
/// @param outdated whether the cross-check rests on other evidence now
public record OpinionRow(Question question, Opinion opinion, Instant at, boolean outdated) {}
