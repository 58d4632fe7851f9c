package org.crosscheck.importer.quantity;

import java.util.List;
import java.util.Set;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.importer.language.ParsedText.Token;
import org.jspecify.annotations.Nullable;

/// Reads places in an order: "the third strike", "the third-largest", "finished second".
final class Ranks {
    private static final Set<String> PLACING = Set.of("finish", "come", "place", "rank", "lie");

    private final Line line;

    Ranks(Line line) {
        this.line = line;
    }

    /// @param piece an ordinal
    @Nullable Draft of(Piece piece) {
        List<Token> tokens = line.tokens();
        int behind = line.tokenBehind(piece.next());
        NounPhrase noun = line.nounBehind(piece.next());
        Token own = behind > 0 ? tokens.get(behind - 1) : null;
        boolean hyphen = behind < tokens.size() && tokens.get(behind).pos().equals("HYPH");
        if (isSuperlative(hyphen ? behind + 1 : behind) || noun == null && isPlaced(behind)) {
            return draft(piece, noun);
        }
        boolean ordinal =
                own != null && behind > 1 && (own.pos().startsWith("JJ") || own.pos().equals("CD"));
        return noun == null || !ordinal || hyphen ? null : draft(piece, noun);
    }

    private boolean isSuperlative(int at) {
        return at < line.tokens().size() && line.tokens().get(at).pos().equals("JJS");
    }

    /// "Finished second": the verb stands right before it.
    private boolean isPlaced(int behind) {
        Token verb = behind > 1 ? line.tokens().get(behind - 2) : null;
        return verb != null && verb.pos().startsWith("VB") && PLACING.contains(verb.lemma());
    }

    private Draft draft(Piece piece, @Nullable NounPhrase noun) {
        return new Draft(
                piece.first(),
                piece.next(),
                QuantityType.ORDINAL,
                Amount.exactly(piece.value()),
                null,
                noun == null ? null : noun.unit(line.sentence()),
                noun == null ? null : noun.in(line.text(), line.sentence()),
                false);
    }
}
