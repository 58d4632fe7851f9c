package org.crosscheck.core.report;

/// The forms in which a report leaves the program.
public enum ReportFormat {
    PDF("application/pdf"),
    HTML("text/html; charset=utf-8"),
    CSV("text/csv; charset=utf-8"),
    JSON("application/json; charset=utf-8");

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /// The ending of the file's name, without the dot.
    public String extension() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
