package org.crosscheck.importer.time;

import org.jspecify.annotations.Nullable;

/// What a construct read, and where it ends.
///
/// @param end first atom after it
/// @param value what was read
record Match<T>(int end, T value) {
    /// The longer of two; of equals the first.
    static <T> @Nullable Match<T> longer(@Nullable Match<T> a, @Nullable Match<T> b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.end > a.end ? b : a;
    }
}
