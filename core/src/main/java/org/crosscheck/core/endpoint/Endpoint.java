package org.crosscheck.core.endpoint;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where a model is asked, and how.
///
/// @param address of the chat completions
/// @param key sent as a bearer token, null where the server wants none
/// @param temperature 0 to 2, null to leave it to the server
/// @param patience how long an answer may take, and how long the server may ask to wait before the
///   second try
record Endpoint(
        URI address,
        String model,
        @Nullable String key,
        @Nullable Double temperature,
        Duration patience) {
    private static final String COMPLETIONS = "/chat/completions";

    /// The address of the chat completions from what a person configured: it, its `/v1`, or the
    /// server alone.
    ///
    /// @throws IllegalArgumentException with a sentence if it is no http address
    static URI address(String configured) {
        String plain = configured.strip().replaceAll("/+$", "");
        URI base;
        try {
            base = new URI(plain);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(unfit(plain), e);
        }
        String scheme = base.getScheme() == null ? "" : base.getScheme().toLowerCase(Locale.ROOT);
        if (base.getHost() == null
                || base.getRawUserInfo() != null
                || base.getRawQuery() != null
                || base.getRawFragment() != null
                || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new IllegalArgumentException(unfit(plain));
        }
        if (plain.endsWith(COMPLETIONS)) {
            return base;
        }
        boolean bare = base.getRawPath() == null || base.getRawPath().isEmpty();
        return URI.create(plain + (bare ? "/v1" : "") + COMPLETIONS);
    }

    private static String unfit(String found) {
        return "found \"" + found + "\", expected an address like http://localhost:11434/v1";
    }

    /// The server without its path, as people are told it.
    String place() {
        return address.getPort() < 0
                ? address.getHost()
                : address.getHost() + ":" + address.getPort();
    }

    /// Without the key.
    @Override
    public String toString() {
        return "Endpoint[" + address + ", " + model + "]";
    }
}
