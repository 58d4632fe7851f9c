package org.crosscheck.core.article;

import java.util.List;

/// An article as the reader's screen shows it.
///
/// @param version goes up with every correction
/// @param claims all of its claims, withdrawn ones too, in the order of the text
/// @param corrections what people corrected, the latest first
public record ArticleRead(
        ArticleDetail detail, long version, List<KeptClaim> claims, List<Correction> corrections) {
    public ArticleRead {
        claims = List.copyOf(claims);
        corrections = List.copyOf(corrections);
    }
}
