package org.crosscheck.web.command;

import jakarta.inject.Singleton;
import org.crosscheck.core.account.AccountService;
import org.crosscheck.core.investigation.InvestigationService;
import org.crosscheck.core.report.ReportService;
import org.crosscheck.core.report.ReportWriter;
import org.crosscheck.core.review.CheckRunService;
import org.crosscheck.importer.job.ImportService;
import org.crosscheck.importer.job.LoadedExtractor;

/// The services that commands use.
@Singleton
final class Services {
    final AccountService accounts;
    final InvestigationService investigations;
    final ImportService imports;
    final CheckRunService runs;
    final Reports reports;
    final LoadedExtractor extractor;

    Services(
            AccountService accounts,
            InvestigationService investigations,
            ImportService imports,
            CheckRunService runs,
            Reports reports,
            LoadedExtractor extractor) {
        this.accounts = accounts;
        this.investigations = investigations;
        this.imports = imports;
        this.runs = runs;
        this.reports = reports;
        this.extractor = extractor;
    }

    /// Loads the language models beside whatever else is done, so that the first import finds them.
    void warmUp() {
        Thread.ofPlatform().daemon().name("warm-up").start(extractor::warmUp);
    }

    /// Making reports and writing them.
    @Singleton
    static final class Reports {
        final ReportService service;
        final ReportWriter writer;

        Reports(ReportService service, ReportWriter writer) {
            this.service = service;
            this.writer = writer;
        }
    }
}
