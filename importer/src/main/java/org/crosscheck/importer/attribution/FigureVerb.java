package org.crosscheck.importer.attribution;

import java.util.List;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/// A verb with which somebody gives a figure: "puts the losses at 12 million euros", "raised the
/// toll to 31", "has counted 400 boats".
final class FigureVerb implements ReportConstruct {
    @Override
    public List<Report> find(ReportedSentence here, int at, List<Report> before) {
        return here.tree().isVerb(at) && !here.quoted(at) ? new One(here, at).find() : List.of();
    }

    /// One verb in its sentence.
    private static final class One {
        private final ReportedSentence here;
        private final Tree tree;
        private final SpeakerFinder speakers;
        private final SaidBehind behind;
        private final int at;
        private final String lemma;

        One(ReportedSentence here, int at) {
            this.here = here;
            this.tree = here.tree();
            this.at = at;
            this.lemma = tree.lemma(at);
            speakers = new SpeakerFinder(here);
            behind = new SaidBehind(here);
        }

        List<Report> find() {
            List<Span> figure = figure();
            int source = figure.isEmpty() ? -1 : figureSource();
            boolean counts = !here.words().tallies(lemma) || source >= 0 && here.isSource(source);
            return source < 0 || !counts
                    ? List.of()
                    : List.of(new Report(source, at, tree.token(at).span(), figure, false));
        }

        /// Who gives a figure: an organisation, a person or a document.
        private int figureSource() {
            if (tree.child(at, "nsubj:pass") >= 0 || tree.child(at, "aux:pass") >= 0) {
                return speakers.agent(at);
            }
            int source = speakers.owned(speakers.of(at));
            if (source < 0 || !here.isNominal(source)) {
                source = speakers.byPosition(at);
            }
            boolean thing = source >= 0 && tree.word(source).matches("that|which|it|this");
            return thing ? -1 : source;
        }

        /// "puts the losses at 12 million euros", "raised the toll to 31", "a crowd that organisers
        /// put at 150,000".
        private List<Span> figure() {
            if (here.words().tallies(lemma)) {
                return tallied();
            }
            boolean revises = here.words().revises(lemma);
            if (!revises && !here.words().values(lemma)) {
                return List.of();
            }
            String preposition = revises ? "to" : "at";
            for (int i = at + 1; i < Math.min(tree.size() - 1, at + 20); i++) {
                boolean stop = here.isComma(i) || here.isMark(i) || tree.word(i).equals("and");
                if (stop || i > at + 1 && here.isFinite(i) && !isMistaken(i)) {
                    return List.of();
                }
                if (tree.word(i).equals(preposition) && isNumberBehind(i)) {
                    if (revises && !isFigureBefore(i)) {
                        return List.of();
                    }
                    int from = at + 1;
                    int end = behind.end(at, from);
                    return one(here.trimmed(from, commaBefore(i, end)));
                }
            }
            return List.of();
        }

        /// "The office has counted 400 boats"
        private List<Span> tallied() {
            int object = tree.child(at, "obj");
            boolean active =
                    here.isFinite(at)
                            || tree.pos(at).equals("VBN")
                                    && tree.child(at, "aux") >= 0
                                    && tree.child(at, "aux:pass") < 0;
            boolean number = object > at && tree.child(object, "nummod") > at;
            return active && number
                    ? one(here.trimmed(tree.first(object), tree.last(object)))
                    : List.of();
        }

        /// "the number of soldiers killed": a participle that the tagger takes for a past tense.
        private boolean isMistaken(int verb) {
            return here.words().isCounted(tree.word(verb));
        }

        private boolean isFigureBefore(int preposition) {
            boolean number = false;
            for (int i = at + 1; i < preposition; i++) {
                if (here.words().isFigure(tree.lemma(i))) {
                    return true;
                }
                number |= tree.lemma(i).equals("number") || tree.lemma(i).equals("count");
                if (number
                        && (here.words().isCounted(tree.word(i))
                                || here.words().isCounted(tree.lemma(i)))) {
                    return true;
                }
            }
            return false;
        }

        private boolean isNumberBehind(int preposition) {
            for (int i = preposition + 1; i < Math.min(tree.size(), preposition + 4); i++) {
                if (tree.pos(i).equals("CD")) {
                    return true;
                }
            }
            return false;
        }

        private int commaBefore(int from, int end) {
            for (int i = from; i < end; i++) {
                if (here.isComma(i)) {
                    return i;
                }
            }
            return end;
        }

        private static List<Span> one(@Nullable Span span) {
            return span == null ? List.of() : List.of(span);
        }
    }
}
