package org.crosscheck.importer.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.crosscheck.core.claim.Attribution;
import org.crosscheck.core.claim.TextPart;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.name.NamedText;
import org.jspecify.annotations.Nullable;

/// The reports of speech in one sentence: each word is offered to the constructs, and the first
/// that knows it reads it.
final class SentenceReports {
    private static final List<ReportConstruct> CONSTRUCTS =
            List.of(
                    new QuotingVerb(),
                    new FigureVerb(),
                    new SayingVerb(),
                    new UnnamedSource(),
                    new Withholding(),
                    new SayingNoun(),
                    new OwnedFigure(),
                    new AccordingTo(),
                    new SpeakerColon());

    private final ReportedSentence here;

    SentenceReports(int number, NamedText text, ReportingWords words) {
        here = ReportedSentence.of(number, text, words);
    }

    List<Attribution> find() {
        List<Report> reports = new ArrayList<>();
        List<Report> seen = Collections.unmodifiableList(reports);
        for (int at = 0; at < here.tree().size(); at++) {
            for (ReportConstruct construct : CONSTRUCTS) {
                List<Report> found = construct.find(here, at, seen);
                if (!found.isEmpty()) {
                    reports.addAll(found);
                    break;
                }
            }
        }
        return reports.stream().flatMap(r -> written(r).stream()).toList();
    }

    private List<Attribution> written(Report report) {
        String text = here.tree().text();
        TextPart source =
                report.source() < 0
                        ? null
                        : part(text, new SourcePhrase(here).of(report), name(report.source()));
        TextPart cue = part(text, report.cue(), null);
        return report.contents().stream()
                .map(c -> new Attribution(source, cue, part(text, c, null), report.direct()))
                .toList();
    }

    /// "Its latest report says": a document speaks for whoever owns it.
    private String name(int source) {
        int owner = here.tree().child(source, "nmod:poss");
        boolean known =
                owner >= 0
                        && here.tree().pos(owner).equals("PRP$")
                        && here.words().isDocument(here.tree().lemma(source))
                        && here.names().resolve(here.number(), owner) != null;
        return here.names().describe(here.number(), known ? owner : source);
    }

    static TextPart part(String text, Span span, @Nullable String name) {
        return new TextPart(span, span.in(text), name);
    }
}
