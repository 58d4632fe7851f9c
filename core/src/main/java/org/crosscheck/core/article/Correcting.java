package org.crosscheck.core.article;

/// Who corrects an article, why, and on what grounds.
///
/// @param seen the article's version that the person looked at
/// @param why a reason, may be empty
/// @param by username
public record Correcting(long seen, String why, String by) {
    public Correcting {
        why = why.strip();
    }
}
