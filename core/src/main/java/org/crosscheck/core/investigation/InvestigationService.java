package org.crosscheck.core.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/// Investigations: made, listed, renamed.
@ApplicationScoped
public class InvestigationService {
    private final InvestigationRepository investigations;
    private final HistoryLog history;

    InvestigationService(InvestigationRepository investigations, HistoryLog history) {
        this.investigations = investigations;
        this.history = history;
    }

    /// Makes an investigation.
    ///
    /// @throws IllegalArgumentException with a sentence for the user where the title is empty or
    ///   taken
    @Transactional
    public UUID create(String title, String description, String by) {
        String wanted = usable(title);
        refuseTaken(wanted, Optional.empty());
        UUID id = UUID.randomUUID();
        investigations.persistAndFlush(
                new Investigation(
                        id,
                        wanted,
                        description.strip(),
                        Instant.now().truncatedTo(ChronoUnit.MICROS),
                        by));
        history.add(
                HistoryEvent.of(
                        id,
                        by,
                        HistoryEvent.Kind.INVESTIGATION,
                        "Made the investigation \"" + wanted + "\"."));
        return id;
    }

    /// All investigations, the newest first.
    @Transactional
    public List<InvestigationRow> list() {
        return investigations.rows();
    }

    /// @throws NoSuchElementException where there is none of this id
    @Transactional
    public InvestigationRow get(UUID id) {
        return investigations
                .findRow(id)
                .orElseThrow(() -> new NoSuchElementException("no investigation " + id));
    }

    /// Who made an investigation: a username, or what else acted.
    ///
    /// @throws NoSuchElementException where there is none of this id
    @Transactional
    public String createdBy(UUID id) {
        return investigations
                .findByIdOptional(id)
                .map(Investigation::createdBy)
                .orElseThrow(() -> new NoSuchElementException("no investigation " + id));
    }

    /// Finds an investigation by its title, whatever the case.
    @Transactional
    public Optional<UUID> findByTitle(String title) {
        return investigations.findByTitle(title.strip()).map(Investigation::id);
    }

    /// Gives an investigation another title and description.
    ///
    /// @throws IllegalArgumentException with a sentence for the user where the title is empty or
    ///   taken
    @Transactional
    public void edit(UUID id, String title, String description, String by) {
        Investigation investigation =
                investigations
                        .findByIdOptional(id)
                        .orElseThrow(() -> new NoSuchElementException("no investigation " + id));
        String wanted = usable(title);
        refuseTaken(wanted, Optional.of(id));
        String before = investigation.title();
        investigation.edit(wanted, description.strip());
        history.add(
                HistoryEvent.of(
                        id,
                        by,
                        HistoryEvent.Kind.INVESTIGATION,
                        before.equals(wanted)
                                ? "Changed the description."
                                : "Renamed \"" + before + "\" to \"" + wanted + "\"."));
    }

    private void refuseTaken(String title, Optional<UUID> except) {
        Optional<UUID> taken = investigations.findByTitle(title).map(Investigation::id);
        if (taken.isPresent() && !taken.equals(except)) {
            throw new IllegalArgumentException(
                    "There is an investigation called \""
                            + title
                            + "\" already; choose another title.");
        }
    }

    private static String usable(String title) {
        if (title.isBlank()) {
            throw new IllegalArgumentException("An investigation needs a title.");
        }
        return title.strip();
    }
}
