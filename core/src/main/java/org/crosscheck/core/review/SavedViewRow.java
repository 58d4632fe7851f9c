package org.crosscheck.core.review;

import java.util.UUID;

/// A filter of the queue under a name.
///
/// @param owner what the person is called who saved it
/// @param own whether it is the viewer's
/// @param shared whether everybody in the investigation sees it
/// @param filter as the viewer means it: what waits for the owner waits for the viewer
public record SavedViewRow(
        UUID id, String name, String owner, boolean own, boolean shared, CrossCheckFilter filter) {}
