package org.crosscheck.core.report;

import java.time.Instant;
import java.util.List;
import org.crosscheck.core.check.Coverage;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.check.Reason;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.picture.CopyGraph;
import org.crosscheck.core.picture.Timeline;
import org.crosscheck.core.text.Span;
import org.crosscheck.core.text.TextQuote;
import org.jspecify.annotations.Nullable;

/// What an investigation has found and decided at one moment.
///
/// The same findings and decisions under the same rules make the same report; only `generatedAt`
/// differs, and `contentHash` leaves that out.
///
/// @param title the investigation's
/// @param description the investigation's, may be empty
/// @param generatedAt when the report was made
/// @param rulesVersion version of the rules of the last run, null where none has run yet
/// @param contentHash SHA-256 in hexadecimal over the JSON form without `generatedAt` and this hash
/// @param summary numbers
/// @param coverage what the last run compared and what it did not, null where none has run yet
/// @param articles in the order of publication, those without a date last
/// @param definitions what verdicts mean where the investigation words it itself, as it holds now
/// @param copies who carries whose text
/// @param items cross-checks, conflicts before the others, those without a decision first
public record Report(
        String title,
        String description,
        Instant generatedAt,
        @Nullable String rulesVersion,
        String contentHash,
        Summary summary,
        @Nullable Coverage coverage,
        List<Article> articles,
        CopyGraph copies,
        List<Item> items,
        List<Definition> definitions) {
    public Report {
        definitions = List.copyOf(definitions);
        articles = List.copyOf(articles);
        items = List.copyOf(items);
    }

    /// What a verdict means in the investigation.
    ///
    /// @param version of the wording, from 1
    public record Definition(String verdict, String meaning, int version) {}

    /// Numbers of an investigation.
    ///
    /// @param conflicts cross-checks that the program calls conflicts
    /// @param undecided cross-checks that await a decision
    /// @param agreed cross-checks in full agreement that nobody has looked at, and that the rules
    ///   want no second pair of eyes on
    /// @param muted what is left out because the investigation has muted its kind and nobody has
    ///   decided it
    public record Summary(
            int articles,
            int crossChecks,
            int conflicts,
            int undecided,
            int agreed,
            List<Muted> muted) {
        public Summary {
            muted = List.copyOf(muted);
        }
    }

    /// How many cross-checks of a muted kind are left out.
    public record Muted(ValueType type, int crossChecks) {}

    /// One article that the report speaks of.
    ///
    /// @param number 1-based, by which passages refer to it
    /// @param published ISO 8601, null where unknown
    /// @param modified when it was last changed, ISO 8601, null where unknown
    /// @param fetched when its page was fetched, ISO 8601, null where its file does not say
    /// @param sha256 hash of the bytes as they came
    public record Article(
            int number,
            String label,
            @Nullable String title,
            @Nullable String published,
            @Nullable String modified,
            @Nullable String fetched,
            @Nullable String url,
            @Nullable String agency,
            String file,
            @Nullable Integer line,
            String sha256) {
        /// How the file is named, with the 1-based record where it is one of several.
        public String location() {
            return line == null ? file : file + ", record " + (line + 1);
        }
    }

    /// One cross-check.
    ///
    /// @param number 1-based, in the order of the report
    /// @param state work state in plain words
    /// @param sentence the leading finding's
    /// @param decisions those that are not hidden
    /// @param resolution of an adjudicator, null where there was no dispute or it is not settled
    /// @param softDifference whether the reviewers have one verdict for different reasons
    /// @param reopened why it was opened again after a decision, null where it was not
    /// @param findings where there are very many, those that stand for all
    /// @param compared how many findings there are
    /// @param timeline its value over the publication times of its articles
    /// @param opinions what an additional judge was asked and answered, apart from all else
    public record Item(
            int number,
            String id,
            String attribute,
            @Nullable ValueType type,
            Outcome outcome,
            @Nullable Reason reason,
            double score,
            String state,
            String sentence,
            @Nullable String reopened,
            List<Position> positions,
            List<Passage> passages,
            List<Finding> findings,
            List<Decision> decisions,
            @Nullable Resolution resolution,
            boolean softDifference,
            List<Opinion> opinions,
            List<Event> history,
            Timeline timeline,
            int compared) {
        public Item {
            positions = List.copyOf(positions);
            passages = List.copyOf(passages);
            findings = List.copyOf(findings);
            decisions = List.copyOf(decisions);
            opinions = List.copyOf(opinions);
            history = List.copyOf(history);
        }
    }

    /// What some of the articles say.
    ///
    /// @param articles numbers of the articles that say it
    public record Position(String label, List<Integer> articles) {
        public Position {
            articles = List.copyOf(articles);
        }
    }

    /// A claim in its article.
    ///
    /// @param letter by which findings refer to it: `A`, `B`, …
    /// @param article the article's number
    /// @param source the article's number and label, as readers see it
    /// @param quote the claim with its surroundings
    /// @param start code point offset in the article's text, 0-based
    /// @param end first code point after it
    /// @param mark where the compared value stands in `quote.exact()` in UTF-16 code units, null
    ///   where the claim as a whole is compared
    /// @param value the compared value as printed, null where the claim as a whole is compared
    /// @param normal the value's normal form, null likewise
    /// @param speaker who asserts it, null for the article's own voice
    public record Passage(
            String letter,
            int article,
            String source,
            TextQuote quote,
            int start,
            int end,
            @Nullable Span mark,
            @Nullable String value,
            @Nullable String normal,
            @Nullable String speaker) {}

    /// What the program says of two passages.
    public record Finding(
            String a, String b, Outcome outcome, @Nullable Reason reason, String sentence) {}

    /// What one reviewer says.
    ///
    /// @param position what the reviewer holds to be best supported, null where nothing was chosen
    /// @param explanation of the difference that the reviewer confirmed, null where none
    /// @param reason for the verdict, null where none was given
    public record Decision(
            String reviewer,
            String verdict,
            String note,
            @Nullable String position,
            @Nullable String explanation,
            @Nullable String reason,
            Instant at) {
        /// Verdict, reason, position, explanation and note in one line.
        public String line() {
            return verdict
                    + (reason == null ? "" : ", " + reason)
                    + (position == null ? "" : "; best supported: “" + position + "”")
                    + (explanation == null ? "" : "; explained by " + explanation)
                    + (note.isEmpty() ? "" : ". “" + note + "”");
        }
    }

    /// How an adjudicator settled a dispute.
    ///
    /// @param reason null where none was given
    /// @param minority those who held something else
    public record Resolution(
            String adjudicator,
            String verdict,
            @Nullable String reason,
            String note,
            Instant at,
            List<View> minority) {
        public Resolution {
            minority = List.copyOf(minority);
        }

        /// Verdict, reason and note in one line.
        public String line() {
            return sentence(verdict, reason, note);
        }
    }

    /// What a reviewer held whom the resolution did not follow.
    ///
    /// @param reason null where none was given
    public record View(String reviewer, String verdict, @Nullable String reason, String note) {
        /// Verdict, reason and note in one line.
        public String line() {
            return sentence(verdict, reason, note);
        }
    }

    private static String sentence(String verdict, @Nullable String reason, String note) {
        return verdict
                + (reason == null ? "" : ", " + reason)
                + (note.isEmpty() ? "" : ". “" + note + "”");
    }

    /// What an additional judge answered. It is no finding and no decision.
    ///
    /// @param a the one passage that it was asked about, with its source
    /// @param b the other
    /// @param view in the words for judges, null where it could not answer
    /// @param sentence the whole, or why it could not answer
    /// @param outdated whether the cross-check rests on other evidence now
    public record Opinion(
            String model,
            String a,
            String b,
            @Nullable String view,
            String sentence,
            boolean outdated,
            Instant at) {}

    /// One step of a cross-check's history.
    public record Event(Instant at, String who, String what) {}
}
