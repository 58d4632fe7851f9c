package org.crosscheck.core.check;

/// Compares names of places of one event.
///
/// No gazetteer is used: that one place contains another is known only where its name says so.
final class PlaceRule {
    private PlaceRule() {}

    static Verdict compare(Content.Place a, Content.Place b) {
        String x = Names.plain(a.name());
        String y = Names.plain(b.name());
        if (x.equals(y)) {
            return Verdict.of(Reason.SAME);
        }
        if (x.contains(y) || y.contains(x)) {
            return Verdict.of(Reason.PRECISION);
        }
        return Verdict.cannotTell("one of the places may lie in the other");
    }
}
