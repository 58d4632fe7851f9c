package org.crosscheck.web.article;

import java.util.Arrays;
import java.util.Locale;
import org.crosscheck.core.article.KeptClaim;
import org.crosscheck.core.claim.ValueType;
import org.jspecify.annotations.Nullable;

/// Which claims of an article are shown.
///
/// @param kind which kind of filter
/// @param type of the values that a claim states, for that kind alone
record ClaimFilter(Kind kind, @Nullable ValueType type) {
    /// What claims are chosen by.
    enum Kind {
        /// all that are compared
        ALL,
        TYPE,
        /// claims that state no value
        NONE,
        ADDED,
        WITHDRAWN
    }

    static final ClaimFilter ALL = new ClaimFilter(Kind.ALL, null);

    /// The filter that an address names; all where it names none.
    static ClaimFilter parse(@Nullable String text) {
        if (text == null) {
            return ALL;
        }
        String name = text.toUpperCase(Locale.ROOT);
        return switch (name) {
            case "NONE", "ADDED", "WITHDRAWN" -> new ClaimFilter(Kind.valueOf(name), null);
            default ->
                    Arrays.stream(ValueType.values())
                            .filter(type -> type.name().equals(name))
                            .findFirst()
                            .map(ClaimFilter::of)
                            .orElse(ALL);
        };
    }

    static ClaimFilter of(ValueType type) {
        return new ClaimFilter(Kind.TYPE, type);
    }

    static ClaimFilter of(Kind kind) {
        return new ClaimFilter(kind, null);
    }

    /// The word for it in an address.
    String address() {
        return (type == null ? kind.name() : type.name()).toLowerCase(Locale.ROOT);
    }

    boolean shows(KeptClaim kept) {
        if (kept.withdrawn()) {
            return kind == Kind.WITHDRAWN;
        }
        return switch (kind) {
            case ALL -> true;
            case TYPE -> kept.claim().values().stream().anyMatch(v -> v.value().type() == type);
            case NONE -> kept.claim().values().isEmpty();
            case ADDED -> kept.origin() == KeptClaim.Origin.PERSON;
            case WITHDRAWN -> false;
        };
    }
}
