package org.crosscheck.core.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// The keys that a person wants; everyone else sees [KeyMap].
@Entity
@Table(name = "key_choice")
class KeyChoice {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> KEYS = new TypeReference<>() {};

    @Id
    @Column(name = "account_id")
    private UUID account;

    @Column(nullable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String keys;

    @Column(name = "single_keys", nullable = false)
    private boolean on;

    @Column(name = "chosen_at", nullable = false)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected KeyChoice() {}

    KeyChoice(UUID account, KeyMap map, Instant at) {
        this.account = account;
        this.keys = write(map);
        this.on = map.on();
        this.at = at;
    }

    void change(KeyMap map, Instant now) {
        keys = write(map);
        on = map.on();
        at = now;
    }

    KeyMap map() {
        try {
            return KeyMap.of(JSON.readValue(keys, KEYS), on);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be read as keys: " + keys, e);
        }
    }

    private static String write(KeyMap map) {
        try {
            return JSON.writeValueAsString(map.chosen());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON: " + map, e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeyChoice that && account.equals(that.account);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(account);
    }
}
