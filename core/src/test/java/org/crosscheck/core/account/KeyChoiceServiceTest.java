package org.crosscheck.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeyChoiceServiceTest {
    @Inject KeyChoiceService choices;
    @Inject AccountService accounts;

    private final String ana = "ana-" + UUID.randomUUID();
    private final String ben = "ben-" + UUID.randomUUID();

    @BeforeEach
    void people() {
        accounts.create(new NewAccount(ana, "Ana", Role.REVIEWER, "long enough"));
        accounts.create(new NewAccount(ben, "Ben", Role.REVIEWER, "long enough"));
    }

    @Test
    void who_chose_nothing_has_the_keys_that_come_with_the_program() {
        assertThat(choices.get(ana)).isEqualTo(KeyMap.DEFAULT);
        assertThat(choices.get("nobody-of-this-name")).isEqualTo(KeyMap.DEFAULT);
    }

    @Test
    void keys_are_kept_for_the_person_who_chose_them_alone() {
        choices.change(ana, KeyAction.CONFLICTING, "x");
        KeyMap changed = choices.change(ana, KeyAction.CONSISTENT, "N");

        assertThat(choices.get(ana.toUpperCase(Locale.ROOT))).isEqualTo(changed);
        assertThat(changed.key(KeyAction.CONFLICTING)).contains("x");
        assertThat(changed.key(KeyAction.CONSISTENT)).contains("n");
        assertThat(choices.get(ben)).isEqualTo(KeyMap.DEFAULT);
    }

    @Test
    void refused_key_changes_nothing() {
        KeyMap before = choices.change(ana, KeyAction.NEXT, "l");

        assertThatThrownBy(() -> choices.change(ana, KeyAction.PREVIOUS, "l"))
                .isInstanceOf(KeyRefused.class);

        assertThat(choices.get(ana)).isEqualTo(before);
    }

    @Test
    void single_keys_are_turned_off_and_on_and_stay_what_they_were() {
        choices.change(ana, KeyAction.NEXT, "l");

        choices.turn(ana, false);
        assertThat(choices.get(ana).on()).isFalse();
        assertThat(choices.get(ana).key(KeyAction.NEXT)).contains("l");

        choices.turn(ana, true);
        assertThat(choices.get(ana)).isEqualTo(KeyMap.DEFAULT.with(KeyAction.NEXT, "l"));
    }

    @Test
    void reset_gives_the_keys_back() {
        choices.change(ana, KeyAction.NEXT, "l");
        choices.turn(ana, false);

        choices.reset(ana);

        assertThat(choices.get(ana)).isEqualTo(KeyMap.DEFAULT.switched(false));
    }

    @Test
    void keys_of_nobody_are_not_kept() {
        assertThatThrownBy(() -> choices.turn("nobody-of-this-name", false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no account");
    }
}
