package org.crosscheck.importer.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every construct that names a place in the calendar of a day or longer; the longest one wins.
final class Points {
    /// How deep stretches may be nested: "the end of the first week of last month" has three.
    private static final int DEEPEST = 4;

    private final List<Reading<Point>> flat =
            List.of(
                    new NumericForms(),
                    new MonthForms(),
                    new HolidayForms(),
                    new WeekdayForms(),
                    new UnitForms(),
                    new YearForms());
    private final PartForms parts = new PartForms(this);
    private final OffsetForms offsets = new OffsetForms(this);

    @Nullable Match<Point> at(Atoms atoms, int at) {
        return at(atoms, at, 0);
    }

    @Nullable Match<Point> at(Atoms atoms, int at, int depth) {
        if (!atoms.has(at) || depth > DEEPEST) {
            return null;
        }
        Match<Point> best = null;
        for (Reading<Point> reading : flat) {
            best = Match.longer(best, reading.at(atoms, at));
        }
        best = Match.longer(best, parts.at(atoms, at, depth));
        return Match.longer(best, offsets.at(atoms, at, depth));
    }
}
