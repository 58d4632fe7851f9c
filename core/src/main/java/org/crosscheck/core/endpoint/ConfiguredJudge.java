package org.crosscheck.core.endpoint;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.core.judge.Judge;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// The additional judge, if one is configured. Without configuration there is none, and nothing
/// leaves the machine.
@ApplicationScoped
@Startup
public class ConfiguredJudge {
    static final String URL = "crosscheck.judge.url";
    static final String MODEL = "crosscheck.judge.model";
    static final String KEY = "crosscheck.judge.key";
    static final String TEMPERATURE = "crosscheck.judge.temperature";
    static final String TIMEOUT = "crosscheck.judge.timeout";

    /// What may stand in a header.
    private static final Pattern FIT = Pattern.compile("[\\x21-\\x7E]+");

    private final @Nullable Judge judge;

    @Inject
    ConfiguredJudge(
            @ConfigProperty(name = URL) Optional<String> url,
            @ConfigProperty(name = MODEL) Optional<String> model,
            @ConfigProperty(name = KEY) Optional<String> key,
            @ConfigProperty(name = TEMPERATURE) Optional<Double> temperature,
            @ConfigProperty(name = TIMEOUT, defaultValue = "PT60S") Duration timeout) {
        this(read(url, model, key, temperature, timeout));
    }

    /// @param judge null for none
    ConfiguredJudge(@Nullable Judge judge) {
        this.judge = judge;
    }

    /// Empty where none is configured.
    public Optional<Judge> judge() {
        return Optional.ofNullable(judge);
    }

    /// What cannot be used is told of, and there is no judge.
    private static @Nullable Judge read(
            Optional<String> url,
            Optional<String> model,
            Optional<String> key,
            Optional<Double> temperature,
            Duration timeout) {
        if (url.isEmpty()) {
            return null;
        }
        if (model.isEmpty()) {
            Log.warnf("There is no additional judge: %s is set, but not %s.", URL, MODEL);
            return null;
        }
        if (!timeout.isPositive()) {
            Log.warnf("There is no additional judge: %s must be more than nothing.", TIMEOUT);
            return null;
        }
        if (key.isPresent() && !FIT.matcher(key.get().strip()).matches()) {
            Log.warnf("There is no additional judge: %s holds more than printable ASCII.", KEY);
            return null;
        }
        try {
            return new ChatJudge(
                    new Endpoint(
                            Endpoint.address(url.get()),
                            model.get().strip(),
                            key.map(String::strip).orElse(null),
                            temperature.orElse(null),
                            timeout));
        } catch (IllegalArgumentException e) {
            Log.warnf("There is no additional judge: %s: %s.", URL, e.getMessage());
            return null;
        }
    }
}
