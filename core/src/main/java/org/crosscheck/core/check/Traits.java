package org.crosscheck.core.check;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What rules have read in a statement's text, kept so that it is not read again for each other
/// statement. Thread-safe: two threads may read the same twice.
///
/// It follows from the statement and takes no part in its equality.
final class Traits {
    /// What is kept.
    enum Trait {
        IDIOM,
        RESTATES,
        TWO_WORD_NAMES,
        EARLIER,
        PART,
        SINCE,
        SINCE_THEN,
        CARRIED,
        LABELS,
        NAMED,
        CLOSE_CLASSES,
        NEAR_CLASSES,
        PUBLISHED,
        MEANING,
        MEANING_AROUND
    }

    private final @Nullable Object[] kept = new @Nullable Object[Trait.values().length];

    @SuppressWarnings("unchecked") // each trait is read in one place, with one type
    <T> T once(Trait trait, Supplier<T> reading) {
        Object known = kept[trait.ordinal()];
        if (known == null) {
            known = reading.get();
            kept[trait.ordinal()] = known;
        }
        return (T) known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Traits;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
