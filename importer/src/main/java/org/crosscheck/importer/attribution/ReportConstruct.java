package org.crosscheck.importer.attribution;

import java.util.List;

/// One way in which texts report what others say.
interface ReportConstruct {
    /// The reports whose cue is the word at this token; empty where it is none of this kind.
    ///
    /// @param before the reports of the sentence found so far
    List<Report> find(ReportedSentence sentence, int at, List<Report> before);
}
