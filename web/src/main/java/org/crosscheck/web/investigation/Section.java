package org.crosscheck.web.investigation;

import java.util.UUID;

/// The pages of an investigation.
public enum Section {
    OVERVIEW(""),
    ARTICLES("/articles"),
    IMPORT("/import"),
    CROSS_CHECKS("/cross-checks"),
    MATRIX("/matrix"),
    SOURCES("/sources"),
    AGREEMENT("/agreement"),
    REPORT("/report"),
    RULES("/rules");

    private final String path;

    Section(String path) {
        this.path = path;
    }

    public String address(UUID investigation) {
        return "investigations/" + investigation + path;
    }
}
