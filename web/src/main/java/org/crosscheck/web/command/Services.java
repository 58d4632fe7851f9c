package org.crosscheck.web.command;

import jakarta.inject.Singleton;

/// The services that commands use.
@Singleton
final class Services {}
