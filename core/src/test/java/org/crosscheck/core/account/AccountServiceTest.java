package org.crosscheck.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AccountServiceTest {
    @Inject AccountService accounts;
    @Inject EntityManager entities;

    @Test
    void account_is_found_by_its_name_in_any_case() {
        String name = name();
        UUID id = accounts.create(new NewAccount(name, "Ana Bó", Role.REVIEWER, "long enough"));

        assertThat(accounts.find(name.toUpperCase(Locale.ROOT)))
                .contains(new AccountRow(id, name, "Ana Bó", Role.REVIEWER, true));
        assertThat(accounts.isEmpty()).isFalse();
        assertThat(accounts.list()).extracting(AccountRow::username).contains(name);
    }

    @Test
    void taken_name_is_refused_with_a_sentence_whatever_its_case() {
        String name = name();
        accounts.create(new NewAccount(name, "Ana", Role.REVIEWER, "long enough"));

        assertThatThrownBy(() ->
                        accounts.create(
                                new NewAccount(
                                        name.toUpperCase(Locale.ROOT),
                                        "Bo",
                                        Role.ADMIN,
                                        "long enough")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("already");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b", "<script>"})
    void unusable_name_is_refused_with_a_sentence(String name) {
        assertThatThrownBy(() ->
                        accounts.create(new NewAccount(name, "Ana", Role.REVIEWER, "long enough")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("user name");
    }

    @Test
    void short_password_is_refused_with_a_sentence() {
        assertThatThrownBy(() ->
                        accounts.create(new NewAccount(name(), "Ana", Role.REVIEWER, "1234567")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 8");
    }

    @Test
    void password_is_stored_as_a_bcrypt_hash_and_can_be_changed() {
        String name = name();
        accounts.create(new NewAccount(name, "Ana", Role.REVIEWER, "first password"));
        assertThat(BcryptUtil.matches("first password", hash(name))).isTrue();

        accounts.changePassword(name, "second password");

        assertThat(BcryptUtil.matches("first password", hash(name))).isFalse();
        assertThat(BcryptUtil.matches("second password", hash(name))).isTrue();
    }

    @Test
    void missing_account_is_no_error_to_look_for() {
        assertThat(accounts.find("nobody-of-this-name")).isEqualTo(Optional.empty());
    }

    private String hash(String name) {
        return (String)
                entities.createNativeQuery(
                                "SELECT password_hash FROM account WHERE username = :name")
                        .setParameter("name", name)
                        .getSingleResult();
    }

    private static String name() {
        return "ana-" + UUID.randomUUID();
    }
}
