package org.crosscheck.importer.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A name while its kind is not settled.
final class FoundName {
    final int sentence;
    final int first;
    final int last;
    final String text;
    final List<String> parts;
    Name.Kind kind;
    final @Nullable String role;
    final Names.Gender gender;

    FoundName(
            int sentence,
            int first,
            int last,
            String text,
            List<String> parts,
            Name.Kind kind,
            @Nullable String role,
            Names.Gender gender) {
        this.sentence = sentence;
        this.first = first;
        this.last = last;
        this.text = text;
        this.parts = parts;
        this.kind = kind;
        this.role = role;
        this.gender = gender;
    }
}
