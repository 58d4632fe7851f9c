package org.crosscheck.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import org.crosscheck.core.agreement.Agreement;
import org.crosscheck.core.agreement.Ratings;
import org.crosscheck.core.claim.ValueType;
import org.jspecify.annotations.Nullable;

/// How far reviewers agree with each other, and with what was resolved.
@ApplicationScoped
public class AgreementService {
    private static final double LEVEL = 0.95;
    private static final int SAMPLES = 1_000;

    /// The same decisions give the same interval.
    private static final long SEED = 20_240_301;

    private final AgreementRepository decided;

    AgreementService(AgreementRepository decided) {
        this.decided = decided;
    }

    /// A decision on one cross-check.
    record Rating(
            UUID crossCheck,
            @Nullable ValueType type,
            String reviewer,
            String displayName,
            Verdict verdict) {}

    /// The agreement of an investigation's reviewers. Decisions that are hidden do not count: the
    /// numbers would tell them.
    @Transactional
    public AgreementReport report(UUID investigation) {
        Map<UUID, Map<String, String>> units = new LinkedHashMap<>();
        Map<ValueType, Map<UUID, Map<String, String>>> byType = new EnumMap<>(ValueType.class);
        Map<String, String> names = new HashMap<>();
        for (Rating rating : decided.ratings(investigation)) {
            names.put(rating.reviewer(), rating.displayName());
            put(units, rating);
            ValueType type = rating.type();
            if (type != null) {
                put(byType.computeIfAbsent(type, _ -> new LinkedHashMap<>()), rating);
            }
        }
        Ratings all = new Ratings(List.copyOf(units.values())).ratedBy(2);
        List<AgreementRow> types = new ArrayList<>();
        byType.forEach((type, of) -> {
            Ratings ratings = new Ratings(List.copyOf(of.values())).ratedBy(2);
            if (ratings.size() > 0) {
                types.add(row(type, List.of(), ratings, Agreement.fleiss(ratings)));
            }
        });
        return new AgreementReport(
                row(null, List.of(), all, Agreement.fleiss(all)),
                types,
                pairs(all, names),
                decided.hidden(investigation));
    }

    /// Share of pairs of decisions that are the same, 0 to 1; as in [#report(UUID)], without the
    /// rest of it. Empty where nothing was decided twice.
    @Transactional
    public OptionalDouble percent(UUID investigation) {
        Map<UUID, Map<String, String>> units = new LinkedHashMap<>();
        decided.ratings(investigation).forEach(rating -> put(units, rating));
        return Agreement.percent(new Ratings(List.copyOf(units.values())).ratedBy(2));
    }

    private static List<AgreementRow> pairs(Ratings all, Map<String, String> names) {
        List<String> raters = List.copyOf(all.raters());
        List<AgreementRow> pairs = new ArrayList<>();
        for (int i = 0; i < raters.size(); i++) {
            for (int j = i + 1; j < raters.size(); j++) {
                String a = raters.get(i);
                String b = raters.get(j);
                Ratings both = all.of(rater -> rater.equals(a) || rater.equals(b)).ratedBy(2);
                if (both.size() > 0) {
                    pairs.add(
                            row(
                                    null,
                                    List.of(names.getOrDefault(a, a), names.getOrDefault(b, b)),
                                    both,
                                    Agreement.cohen(both, a, b)));
                }
            }
        }
        return pairs;
    }

    private static void put(Map<UUID, Map<String, String>> units, Rating rating) {
        units.computeIfAbsent(rating.crossCheck(), _ -> new HashMap<>())
                .put(rating.reviewer(), rating.verdict().name());
    }

    private static AgreementRow row(
            @Nullable ValueType type, List<String> people, Ratings ratings, OptionalDouble kappa) {
        return new AgreementRow(
                type,
                people,
                ratings.size(),
                orNull(Agreement.percent(ratings)),
                orNull(kappa),
                orNull(Agreement.alpha(ratings)),
                Agreement.interval(ratings, LEVEL, SAMPLES, SEED).orElse(null));
    }

    private static @Nullable Double orNull(OptionalDouble measured) {
        return measured.isPresent() ? Double.valueOf(measured.getAsDouble()) : null;
    }

    /// The agreement as CSV: UTF-8 with a byte order mark.
    @Transactional
    public byte[] csv(UUID investigation) {
        return AgreementTable.write(report(investigation));
    }

    /// A reviewer's decisions against what was resolved, by agreement or by an adjudicator.
    ///
    /// @param reviewer username
    @Transactional
    public AgainstResolution against(UUID investigation, String reviewer) {
        List<AgainstResolution.Row> rows = decided.against(investigation, reviewer);
        List<AgainstResolution.Row> differing =
                rows.stream().filter(row -> row.mine() != row.resolved()).toList();
        return new AgainstResolution(rows.size(), rows.size() - differing.size(), differing);
    }
}
