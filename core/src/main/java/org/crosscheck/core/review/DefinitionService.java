package org.crosscheck.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crosscheck.core.investigation.HistoryEvent;
import org.crosscheck.core.investigation.HistoryLog;

/// What the verdicts mean in each investigation, in versions that never change.
@ApplicationScoped
public class DefinitionService {
    private final DefinitionRepository definitions;
    private final RulesService rules;
    private final HistoryLog history;

    DefinitionService(DefinitionRepository definitions, RulesService rules, HistoryLog history) {
        this.definitions = definitions;
        this.rules = rules;
        this.history = history;
    }

    /// Those that hold now; [Definitions#OWN] where the investigation has none of its own.
    @Transactional
    public Definitions current(UUID investigation) {
        return definitions.current(investigation);
    }

    /// All that ever held, the newest first.
    @Transactional
    public List<Definitions> versions(UUID investigation) {
        return definitions.versions(investigation);
    }

    /// Writes the next version; the same meanings again change nothing. Decisions keep the version
    /// that they were made under.
    ///
    /// @param meanings empty ones stand for the program's own wording
    /// @throws DecisionRefused where the person may not change the rules
    @Transactional
    public void change(UUID investigation, Map<Verdict, String> meanings, String by) {
        if (!rules.mayChange(investigation, by)) {
            throw new DecisionRefused(
                    "Only an administrator, or who made the investigation, changes what the verdicts mean.");
        }
        Map<Verdict, String> wanted = Definitions.usable(meanings);
        Definitions before = definitions.current(investigation);
        if (before.meanings().equals(wanted)) {
            return;
        }
        int number = before.number() + 1;
        definitions.persistAndFlush(
                new StoredDefinitions(
                        investigation,
                        number,
                        ReviewJson.write(wanted),
                        Instant.now().truncatedTo(ChronoUnit.MICROS),
                        by));
        history.add(
                HistoryEvent.of(
                        investigation,
                        by,
                        HistoryEvent.Kind.RULES,
                        "Wrote version " + number + " of what the verdicts mean."));
    }
}
