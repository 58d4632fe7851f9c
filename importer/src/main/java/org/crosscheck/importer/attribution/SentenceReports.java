package org.crosscheck.importer.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.crosscheck.core.claim.Attribution;
import org.crosscheck.core.claim.TextPart;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.name.NamedText;

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
    private final Spoken spoken;

    /// @param spoken who spoke in the sentences before
    SentenceReports(int number, NamedText text, ReportingWords words, Spoken spoken) {
        this.spoken = spoken;
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
        TextPart source = null;
        if (report.source() >= 0) {
            Spoken.Called called = spoken.call(here, report.source());
            Span span = new SourcePhrase(here).of(report);
            source = new TextPart(span, span.in(text), called.name(), called.confidence());
        }
        TextPart who = source;
        TextPart cue = part(text, report.cue());
        return report.contents().stream()
                .map(c -> new Attribution(who, cue, part(text, c), report.direct()))
                .toList();
    }

    static TextPart part(String text, Span span) {
        return new TextPart(span, span.in(text), null, null);
    }
}
