package org.crosscheck.core.check;

import java.util.Map;
import java.util.Set;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.text.Span;
import org.crosscheck.core.time.TimeRange;
import org.jspecify.annotations.Nullable;

/// One thing that one article says and that can be compared with what another says: a value of a
/// claim, or the claim as a whole.
///
/// @param article place of the article among those compared
/// @param source the article
/// @param claim the claim that says it
/// @param value the value, null where the claim as a whole is meant
/// @param content what is compared
/// @param subject what it is about, by which statements are aligned
/// @param traits what rules read in it
record Statement(
        int article,
        ArticleClaims source,
        Claim claim,
        @Nullable ClaimValue value,
        Content content,
        Subject subject,
        Traits traits) {
    Statement(
            int article,
            ArticleClaims source,
            Claim claim,
            @Nullable ClaimValue value,
            Content content,
            Subject subject) {
        this(article, source, claim, value, content, subject, new Traits());
    }

    /// What a statement is about, with its value left out.
    ///
    /// @param head the word that the value hangs on, empty where unknown
    /// @param predicate lemma of the clause's main word
    /// @param heads meanings of the head
    /// @param predicates meanings of the clause's main word and of the verbs next to the value
    /// @param near stems of the content words around the value, each with a weight that falls with
    ///   the distance
    /// @param names words of names in the sentence, lower case
    /// @param kinds words that tell the counted things from others of their sort: "Ardovian"
    /// @param agents meanings of who does it
    /// @param scopes words of the sentence that set a scope, by the dimension in which they do so
    /// @param role which end of the event a date gives
    /// @param when when the event was, null where the sentence does not say
    record Subject(
            String head,
            String predicate,
            Set<String> heads,
            Set<String> predicates,
            Map<String, Double> near,
            Set<String> names,
            Set<String> kinds,
            Set<String> agents,
            Map<String, Set<String>> scopes,
            Role role,
            @Nullable TimeRange when) {
        Subject {
            heads = Set.copyOf(heads);
            predicates = Set.copyOf(predicates);
            near = Map.copyOf(near);
            names = Set.copyOf(names);
            kinds = Set.copyOf(kinds);
            agents = Set.copyOf(agents);
            scopes = Map.copyOf(scopes);
        }
    }

    /// Which point of its event a date gives.
    enum Role {
        ANY,
        START,
        END
    }

    /// Whether the article's own notice corrects the value.
    boolean isCorrected() {
        return value != null && value.correction() != null;
    }

    /// By the place: that of the whole article would take as long as reading it.
    @Override
    public int hashCode() {
        return 31 * article + span().hashCode();
    }

    ValueType type() {
        return content.type();
    }

    /// Where the compared value stands, or the claim.
    Span span() {
        return value != null ? value.span() : claim.span();
    }

    /// The compared value as the article prints it, in its notice where that corrects the text; the
    /// claim where it is compared as a whole.
    String printed() {
        return value != null ? value.stated() : claim.text();
    }
}
