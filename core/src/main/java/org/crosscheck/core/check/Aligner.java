package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.core.check.Statement.Role;
import org.crosscheck.core.check.Statement.Subject;
import org.crosscheck.core.check.Traits.Trait;
import org.crosscheck.core.claim.ValueType;

/// Weighs what speaks for two statements being about the same attribute of the same event.
///
/// Thread-safe.
final class Aligner {
    private static final double CLASS = 0.8;
    private static final double GENERIC_PEOPLE = 0.6;
    private static final double ROLE_AND_PEOPLE = 0.5;
    private static final double OTHER_ROLE = 0.3;
    private static final int LEAST_SAID = 2;
    private static final double MEANT_NEARBY = 0.5;
    private static final double DONE_NEARBY = 0.5;
    private static final double CLOSE = 0.5;
    private static final double SOLE = 0.2;
    private static final double HEAD_NEARBY = 0.7;
    private static final Set<String> SPEECH =
            Set.of("say", "tell", "announce", "report", "add", "declare", "state", "write");

    /// Two that cannot be of one attribute.
    static final Alignment NONE = new Alignment(0, List.of(), null, null, null, null);

    static final String HEAD = "same head word";
    static final String PREDICATE = "same predicate";
    static final String NEAR = "same words around";
    static final String CONTRARY = "contrary predicates";
    static final String EXISTENCE = "existence denied";
    static final String ONE_PERSON = "place that one person alone has";

    private final Lexicon lexicon;
    private final Weights weights;
    private final Soles soles;

    Aligner(Lexicon lexicon, Weights weights, Soles soles) {
        this.lexicon = lexicon;
        this.weights = weights;
        this.soles = soles;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Alignment align(Statement a, Statement b) {
        return settled(score(a, b), a, b);
    }

    /// How sure it is that they are of one attribute. In what their scopes and events differ is
    /// left open: it takes longer to find out than the rest.
    Alignment score(Statement a, Statement b) {
        Subject x = a.subject();
        Subject y = b.subject();
        List<Finding.Feature> features = new ArrayList<>();
        if (!rolesMeet(x.role(), y.role()) || !speakersMeet(a, b) || !ordinalsMeet(a, b)) {
            return NONE;
        }
        double score = 0;
        Profile profile = Profile.of(a.type());
        double head = head(a, b);
        double predicate = predicate(a, b);
        double near = near(a, b);
        score += add(features, HEAD, profile.head() * head);
        score += add(features, PREDICATE, profile.predicate() * predicate);
        score += add(features, CONTRARY, profile.predicate() * contrary(a, b));
        score += add(features, EXISTENCE, profile.predicate() * existence(a, b));
        score += add(features, ONE_PERSON, onePerson(a, b));
        score += add(features, NEAR, profile.near() * near);
        score += add(features, "same names", profile.names() * names(x.names(), y.names()));
        if (score > 0 && soles.are(a, b)) {
            score += add(features, "the only such value in either article", SOLE);
        }
        boolean otherHead = !x.heads().isEmpty() && !y.heads().isEmpty() && head == 0;
        if (profile.head() > 0 && otherHead) {
            score += add(features, "other head word", -profile.otherHead());
        }
        return new Alignment(
                Math.clamp(score, 0, 1),
                features,
                new Alignment.Likeness(head, predicate, near, otherHead),
                null,
                null,
                null);
    }

    /// The same with what their scopes and events differ in.
    Alignment settled(Alignment scored, Statement a, Statement b) {
        if (scored == NONE
                || a.type() == ValueType.PERSON) { // the deed that they share is their scope
            return scored;
        }
        return new Alignment(
                scored.score(),
                scored.features(),
                scored.likeness(),
                ScopeRule.difference(a, b).orElse(null),
                ScopeRule.doubt(lexicon, a, b).orElse(null),
                EventRule.difference(a, b).orElse(null));
    }

    private static double add(List<Finding.Feature> features, String name, double part) {
        if (part != 0) {
            features.add(new Finding.Feature(name, Math.round(part * 1000) / 1000.0));
        }
        return part;
    }

    private static boolean rolesMeet(Role a, Role b) {
        return a == b || a == Role.ANY && b == Role.START || a == Role.START && b == Role.ANY;
    }

    /// The date of saying something is of one event only where the same one says it.
    private static boolean speakersMeet(Statement a, Statement b) {
        boolean speech =
                SPEECH.contains(a.subject().predicate())
                        || SPEECH.contains(b.subject().predicate());
        return a.type() != ValueType.DATE
                || !speech
                || a.subject().agents().stream().anyMatch(b.subject().agents()::contains)
                        && saidAlike(a, b);
    }

    /// Whether what is said has words in common besides the names of who says it.
    private static boolean saidAlike(Statement a, Statement b) {
        Set<String> speakers = new HashSet<>();
        a.subject().agents().forEach(word -> speakers.add(Lexicon.stem(word)));
        b.subject().agents().forEach(word -> speakers.add(Lexicon.stem(word)));
        return a.subject().near().keySet().stream()
                        .filter(b.subject().near()::containsKey)
                        .filter(stem -> !speakers.contains(stem) && !SPEECH.contains(stem))
                        .count()
                >= LEAST_SAID;
    }

    /// The first time and the second day are places in two orders.
    private boolean ordinalsMeet(Statement a, Statement b) {
        return a.type() != ValueType.ORDER
                || a.value() == null
                || b.value() == null
                || lexicon.sameWord(a.value().head(), b.value().head());
    }

    private double head(Statement a, Statement b) {
        Subject x = a.subject();
        Subject y = b.subject();
        if (x.heads().isEmpty() && y.heads().isEmpty()) {
            return 0;
        }
        if (!x.heads().isEmpty() && !y.heads().isEmpty()) {
            double known = heads(x, y);
            if (known > 0) {
                return known;
            }
        }
        if (nearby(x, y) || nearby(y, x)) {
            return HEAD_NEARBY;
        }
        return meantNearby(x, b) || meantNearby(y, a) ? MEANT_NEARBY : 0;
    }

    private double heads(Subject x, Subject y) {
        boolean xPeople = lexicon.isPeople(x.head());
        boolean yPeople = lexicon.isPeople(y.head());
        if (!x.head().isEmpty() && lexicon.sameWord(x.head(), y.head())) {
            return xPeople ? GENERIC_PEOPLE : 1;
        }
        if (xPeople && yPeople) {
            return GENERIC_PEOPLE;
        }
        List<String> shared = x.heads().stream().filter(y.heads()::contains).toList();
        if (!shared.isEmpty()) {
            return shared.stream().allMatch(m -> m.startsWith("#")) ? CLASS : 1;
        }
        boolean xRole = lexicon.isRole(x.head());
        boolean yRole = lexicon.isRole(y.head());
        if (xPeople && yRole || yPeople && xRole) {
            return ROLE_AND_PEOPLE;
        }
        if (xPeople || xRole || yPeople || yRole) {
            boolean named =
                    (xPeople || xRole) && isNamedByHead(y, x)
                            || (yPeople || yRole) && isNamedByHead(x, y);
            if (named) {
                return GENERIC_PEOPLE;
            }
        }
        return xRole && yRole ? OTHER_ROLE : 0;
    }

    /// Whether the one's head stands among the words next to the other's value, where the other
    /// counts no noun of its own.
    private boolean nearby(Subject x, Subject y) {
        return !x.head().isEmpty() && y.near().getOrDefault(lexicon.stemOf(x.head()), 0.0) >= CLOSE;
    }

    /// Whether a word next to the other's value means what the one's is a value of: "a net profit
    /// of 126 million", "net income slipped to 112 million".
    private boolean meantNearby(Subject x, Statement other) {
        Set<String> close = closeClasses(other);
        return !close.isEmpty() && x.heads().stream().anyMatch(close::contains);
    }

    /// The classes of meaning of the words next to the value.
    private Set<String> closeClasses(Statement statement) {
        return statement.traits().once(Trait.CLOSE_CLASSES, () -> classes(statement, CLOSE));
    }

    /// The classes of meaning of all words around the value.
    private Set<String> nearClasses(Statement statement) {
        return statement.traits().once(Trait.NEAR_CLASSES, () -> classes(statement, 0));
    }

    private Set<String> classes(Statement statement, double least) {
        Set<String> all = new HashSet<>();
        statement
                .subject()
                .near()
                .forEach((word, weight) -> {
                    if (weight >= least) {
                        all.addAll(lexicon.classes(word));
                    }
                });
        return Set.copyOf(all);
    }

    private double predicate(Statement a, Statement b) {
        Subject x = a.subject();
        Subject y = b.subject();
        Set<String> others = y.predicates();
        boolean meaning =
                x.predicates().stream().anyMatch(m -> m.startsWith("#") && others.contains(m));
        boolean word =
                x.predicates().stream().anyMatch(m -> !m.startsWith("#") && others.contains(m));
        if (word) {
            return 1;
        }
        if (meaning || isNamedByHead(x, y) || isNamedByHead(y, x)) {
            return CLASS;
        }
        return isDoneNearby(x, b) || isDoneNearby(y, a) ? DONE_NEARBY : 0;
    }

    /// Whether a word next to the other's value means what the one says to happen: "two sailors
    /// were hurt", "raised the number of injured sailors to four".
    private boolean isDoneNearby(Subject clause, Statement other) {
        Set<String> close = closeClasses(other);
        return !close.isEmpty()
                && clause.predicates().stream()
                        .anyMatch(m -> close.contains(m) && !clause.heads().contains(m));
    }

    /// Whether the one's counted noun names what the other says of people: "a dozen injuries",
    /// "twelve people were injured".
    private boolean isNamedByHead(Subject noun, Subject clause) {
        boolean people =
                clause.head().isEmpty()
                        || lexicon.isPeople(clause.head())
                        || lexicon.isRole(clause.head());
        return people
                && noun.heads().stream()
                        .anyMatch(m -> m.startsWith("#") && clause.predicates().contains(m));
    }

    /// Deeds of which one is the contrary of the other are of one attribute.
    private double contrary(Statement a, Statement b) {
        return a.type() == ValueType.POLARITY
                        && lexicon.opposed(a.subject().predicate(), b.subject().predicate())
                ? CLASS
                : 0;
    }

    private double onePerson(Statement a, Statement b) {
        return a.type() == ValueType.PERSON
                        && (PersonSlots.isOneDeed(lexicon, a, b)
                                || PersonSlots.isSlip(lexicon, a, b))
                ? 1
                : 0;
    }

    private double existence(Statement a, Statement b) {
        return a.type() == ValueType.POLARITY && Existence.meets(lexicon, a, b) ? CLASS : 0;
    }

    /// Weighted share of the words around the values that both have.
    private double near(Statement a, Statement b) {
        double total = 0;
        double common = 0;
        for (var one : List.of(Map.entry(a, b), Map.entry(b, a))) {
            Map<String, Double> others = one.getValue().subject().near();
            for (var word : one.getKey().subject().near().entrySet()) {
                double weight = word.getValue() * weights.of(word.getKey());
                total += weight;
                common += weight * match(word.getKey(), others, one.getValue());
            }
        }
        return total == 0 ? 0 : common / total;
    }

    private double match(String stem, Map<String, Double> words, Statement other) {
        if (words.containsKey(stem)) {
            return 1;
        }
        Set<String> classes = lexicon.classes(stem);
        return !classes.isEmpty() && classes.stream().anyMatch(nearClasses(other)::contains)
                ? CLASS
                : 0;
    }

    private static double names(Set<String> x, Set<String> y) {
        double common = x.stream().filter(y::contains).count();
        return common == 0 ? 0 : common / Math.min(x.size(), y.size());
    }
}
