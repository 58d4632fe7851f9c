package org.crosscheck.core.check;

/// Compares names of persons in one part of one event.
final class PersonRule {
    private PersonRule() {}

    static Verdict compare(Content.Person a, Content.Person b) {
        return switch (Names.compare(a.name(), b.name())) {
            case SAME ->
                    Verdict.of(
                            a.name().equalsIgnoreCase(b.name()) ? Reason.SAME : Reason.PRECISION);
            case PERHAPS -> Verdict.cannotTell("one text gives the surname alone");
            case OTHER -> Verdict.of(Reason.VALUE_DIFFERS);
        };
    }
}
