package org.crosscheck.core.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Outcome;
import org.jspecify.annotations.Nullable;

/// Says in sentences how a cross-check differs from what it said before: "Before: nine days
/// (Courier) against eleven days (Dispatch). Now also ten days (Atlas)."
///
/// Only who says what counts. Another score, order or wording of the finding is no difference.
final class WhatChanged {
    private static final int LONGEST_LABEL = 80;

    private final Map<String, String> sources;

    /// @param sources how sentences name each article, by its id
    WhatChanged(Map<String, String> sources) {
        this.sources = Map.copyOf(sources);
    }

    /// One article saying one value.
    private record Voice(String article, String value) {}

    /// What differs, empty where nothing does.
    Optional<String> between(Statement before, Statement now) {
        boolean sameVoices = voices(before).equals(voices(now));
        if (sameVoices && before.outcome() == now.outcome()) {
            return Optional.empty();
        }
        List<String> sentences = new ArrayList<>();
        sentences.add("Before: " + all(before) + ".");
        if (!sameVoices) {
            differences(before, now, sentences);
            if (sentences.size() == 1) {
                sentences.add("Now: " + all(now) + ".");
            }
        }
        if (before.outcome() != now.outcome()) {
            sentences.add(
                    "The finding was: "
                            + words(before.outcome())
                            + "; it is now: "
                            + words(now.outcome())
                            + ".");
        }
        return Optional.of(String.join(" ", sentences));
    }

    private void differences(Statement before, Statement now, List<String> sentences) {
        List<CrossCheck.Position> gone = new ArrayList<>(before.positions());
        for (CrossCheck.Position position : now.positions()) {
            CrossCheck.Position known = mostAlike(position, gone);
            if (known == null) {
                sentences.add("Now also " + one(position) + ".");
            } else {
                gone.remove(known);
                Set<String> joined = articles(position);
                joined.removeAll(articles(known));
                if (!joined.isEmpty()) {
                    sentences.add("Now " + label(position) + " is in " + names(joined) + " too.");
                }
                Set<String> left = articles(known);
                left.removeAll(articles(position));
                if (!left.isEmpty()) {
                    sentences.add(label(known) + " is no longer in " + names(left) + ".");
                }
            }
        }
        for (CrossCheck.Position position : gone) {
            sentences.add("No longer " + one(position) + ".");
        }
    }

    private static CrossCheck.@Nullable Position mostAlike(
            CrossCheck.Position position, Collection<CrossCheck.Position> among) {
        CrossCheck.Position best = null;
        long most = 0;
        Set<Voice> voices = voices(position);
        for (CrossCheck.Position other : among) {
            long shared = voices(other).stream().filter(voices::contains).count();
            if (shared > most) {
                most = shared;
                best = other;
            }
        }
        return best;
    }

    private static Set<Set<Voice>> voices(Statement statement) {
        return statement.positions().stream().map(WhatChanged::voices).collect(Collectors.toSet());
    }

    private static Set<Voice> voices(CrossCheck.Position position) {
        return position.sides().stream()
                .map(side -> new Voice(side.article(), value(side)))
                .collect(Collectors.toSet());
    }

    private static String value(Finding.Side side) {
        String value = side.normal() != null ? side.normal() : side.value();
        return value != null ? value : side.text();
    }

    private static Set<String> articles(CrossCheck.Position position) {
        return position.sides().stream()
                .map(Finding.Side::article)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String all(Statement statement) {
        return statement.positions().isEmpty()
                ? "nothing"
                : statement.positions().stream()
                        .map(this::one)
                        .collect(Collectors.joining(" against "));
    }

    private String one(CrossCheck.Position position) {
        return label(position) + " (" + names(articles(position)) + ")";
    }

    private String names(Set<String> articles) {
        return articles.stream()
                .map(article -> sources.getOrDefault(article, "an article"))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String label(CrossCheck.Position position) {
        String label = position.label().strip();
        return label.length() <= LONGEST_LABEL
                ? label
                : label.substring(0, LONGEST_LABEL).strip() + "…";
    }

    private static String words(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
