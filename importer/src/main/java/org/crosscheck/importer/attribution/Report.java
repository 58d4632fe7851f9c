package org.crosscheck.importer.attribution;

import java.util.List;
import org.crosscheck.core.text.Span;

/// One report as a construct found it, before it is written as an attribution.
///
/// @param source the main word of whoever says it; -1 where the text leaves that open
/// @param at the main word of the cue
/// @param cue the words that report
/// @param contents what is said, in order; more than one where the cue interrupts it
/// @param direct whether the contents are the words in quotation marks
record Report(int source, int at, Span cue, List<Span> contents, boolean direct) {
    Report {
        contents = List.copyOf(contents);
    }
}
