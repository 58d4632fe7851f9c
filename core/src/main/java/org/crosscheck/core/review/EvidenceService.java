package org.crosscheck.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Reads what the articles of a cross-check say of other attributes.
@ApplicationScoped
public class EvidenceService {
    private final EvidenceRepository evidence;

    EvidenceService(EvidenceRepository evidence) {
        this.evidence = evidence;
    }

    /// Other cross-checks in which at least two of some articles take part, those first in which
    /// both of a pair do, inside in the queue's order.
    ///
    /// @param limit the most that are read
    @Transactional
    public List<Neighbour> shared(
            UUID crossCheck, Collection<UUID> articles, Collection<UUID> pair, int limit) {
        return evidence.shared(crossCheck, articles, pair, limit);
    }

    /// What was found of these cross-checks, in their order; those that are gone are left out.
    @Transactional
    public List<Evidence> of(List<UUID> crossChecks) {
        Map<UUID, Evidence> found = new HashMap<>();
        evidence.of(crossChecks).forEach(one -> found.put(one.crossCheck(), one));
        return crossChecks.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
