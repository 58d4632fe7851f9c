package org.crosscheck.core.judge;

/// What a judge answered. Its words are other ones than those of findings and verdicts, so that
/// nobody takes one for the other.
public sealed interface Opinion {
    /// Name of the model that answered, or of the one that was asked where none did.
    String model();

    /// The whole in one sentence, apart from what the program itself says.
    String sentence();

    /// It has a view.
    ///
    /// @param reason a sentence, in the judge's own words
    record Given(String model, View view, String reason) implements Opinion {
        @Override
        public String sentence() {
            return "An additional judge ("
                    + model
                    + ") is of the opinion that "
                    + view.words()
                    + ": “"
                    + reason
                    + "”";
        }
    }

    /// It could not be asked, or what it answered cannot be used.
    ///
    /// @param why a sentence for the reviewer
    record Failed(String model, String why) implements Opinion {
        @Override
        public String sentence() {
            return "An additional judge (" + model + ") could not answer: " + why;
        }
    }

    /// What a judge may hold of two passages.
    enum View {
        AGREE("agrees"),
        CONFLICT("conflicts"),
        NOT_COMPARABLE("not comparable"),
        CANNOT_TELL("cannot tell");

        private final String answer;

        View(String answer) {
            this.answer = answer;
        }

        /// The word by which judges answer.
        public String answer() {
            return answer;
        }

        /// As in "is of the opinion that …".
        public String words() {
            return switch (this) {
                case AGREE -> "the passages agree";
                case CONFLICT -> "the passages conflict";
                case NOT_COMPARABLE -> "the passages are not comparable";
                case CANNOT_TELL -> "one cannot tell from the passages";
            };
        }
    }
}
