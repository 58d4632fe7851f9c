package org.crosscheck.importer.time;

import org.jspecify.annotations.Nullable;

/// One construct of the grammar: reads an expression that begins at a place.
@FunctionalInterface
interface Reading<T> {
    /// What begins at the atom; null when nothing of this construct does.
    @Nullable Match<T> at(Atoms atoms, int at);
}
