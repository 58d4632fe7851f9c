package org.crosscheck.importer.job;

import io.quarkus.logging.Log;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.crosscheck.core.check.Meanings;
import org.crosscheck.importer.meaning.SentenceModel;

/// Hands the sentence model to the services that compare, so that a stored check finds what the
/// command line finds. It is read when the first check asks it, once a process.
final class StoredCheckMeanings {
    @Produces
    @Singleton
    Meanings meanings() {
        return new SentenceModel(Log::warn);
    }
}
