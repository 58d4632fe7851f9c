package org.crosscheck.core.matrix;

import java.util.List;
import java.util.UUID;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.check.Reason;
import org.crosscheck.core.claim.Certainty;
import org.crosscheck.core.claim.ValueType;
import org.jspecify.annotations.Nullable;

/// The articles of one cross-check beside each other: the same attributes on every side, the
/// cross-check's own first, then those of other cross-checks of these articles that are nearest to
/// it.
///
/// @param articles the columns, those of the finding that is looked at first
/// @param rows the cross-check itself first; never empty
/// @param more how many further rows there are
public record SideBySide(List<UUID> articles, List<Row> rows, int more) {
    public SideBySide {
        articles = List.copyOf(articles);
        rows = List.copyOf(rows);
    }

    /// The row of the cross-check itself.
    public Row own() {
        return rows.getFirst();
    }

    /// One attribute.
    ///
    /// @param cells one for each column, in their order
    public record Row(
            UUID crossCheck,
            String attribute,
            @Nullable ValueType type,
            Outcome outcome,
            List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// What an article says of an attribute.
    public sealed interface Cell {
        /// It says something.
        ///
        /// @param printed as the article prints it; several where it says it more than once
        /// @param mark how it stands to the row's reference
        /// @param reason why, null where nothing was compared or the outcome has none
        /// @param denied whether it denies what the attribute asks
        /// @param side the claim that leads, with its place in the article
        /// @param certainty with what commitment it is said
        /// @param when TIMEX3 value of the event's time, null where unknown
        record Stated(
                List<String> printed,
                Mark mark,
                @Nullable Reason reason,
                boolean denied,
                Finding.Side side,
                Certainty certainty,
                @Nullable String when)
                implements Cell {
            public Stated {
                printed = List.copyOf(printed);
            }
        }

        /// It says nothing of it, which is not a denial.
        record NotStated() implements Cell {}
    }

    /// How a cell stands to the reference of its row, as the findings say.
    public enum Mark {
        /// It is the reference: the finding's left source, or the first that says anything.
        REFERENCE,
        /// The same.
        EQUAL,
        /// The same within what the words leave open: rounded, less exact, bounded.
        NEAR,
        /// Both cannot be so.
        DIFFERENT,
        /// Of another scope, period or event.
        NOT_COMPARABLE,
        /// Nothing was found that tells.
        UNKNOWN
    }
}
