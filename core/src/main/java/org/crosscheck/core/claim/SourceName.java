package org.crosscheck.core.claim;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How sentences name the source of an article.
public final class SourceName {
    private SourceName() {}

    /// The publisher; where none is known the host of the article's address, and without one the
    /// file. Its title is no name of a source: "Storm closes port says 12".
    ///
    /// @param file how the file is called, with the record where it holds several; `-` is standard
    ///   input
    public static String of(@Nullable String publisher, @Nullable String url, String file) {
        if (publisher != null && !publisher.isBlank()) {
            return publisher;
        }
        String host = host(url);
        String named = file.startsWith("-") ? "standard input" + file.substring(1) : file;
        return host == null ? "unnamed source (" + named + ")" : host;
    }

    private static @Nullable String host(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            String host = new URI(url.strip()).getHost();
            return host == null
                    ? null
                    : host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|amp)\\.", "");
        } catch (URISyntaxException _) {
            return null; // then it is no address that anybody could follow
        }
    }
}
