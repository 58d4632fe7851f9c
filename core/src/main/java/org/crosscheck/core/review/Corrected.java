package org.crosscheck.core.review;

import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.core.article.Correction;

/// Says what people corrected of an article.
final class Corrected {
    private Corrected() {}

    /// A sentence a correction: "The publication date of The Herald was corrected by ana from
    /// 2024-03-05 to 2024-03-06."
    ///
    /// @param source how sentences name the article
    static String sentences(String source, List<Correction> done) {
        return done.stream()
                .map(correction -> sentence(source, correction))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String sentence(String source, Correction done) {
        return switch (done.field()) {
            case TITLE, PUBLISHER, PUBLISHED ->
                    "The %s of %s was corrected by %s%s to %s."
                            .formatted(
                                    done.field().words(),
                                    source,
                                    done.who(),
                                    done.before() == null ? "" : " from " + done.before(),
                                    done.after());
            case CLAIM_BORDER ->
                    "The border of a claim of %s was corrected by %s."
                            .formatted(source, done.who());
            case CLAIM_ADDED -> "A claim of %s was added by %s.".formatted(source, done.who());
            case CLAIM_WITHDRAWN ->
                    "A claim of %s was withdrawn by %s.".formatted(source, done.who());
            case CLAIM_RESTORED ->
                    "A withdrawn claim of %s was restored by %s.".formatted(source, done.who());
        };
    }
}
