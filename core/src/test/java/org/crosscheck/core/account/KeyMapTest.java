package org.crosscheck.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyMapTest {
    @ParameterizedTest
    @EnumSource(KeyAction.class)
    void every_action_comes_with_a_key_that_it_could_be_given(KeyAction action) {
        assertThat(KeyMap.DEFAULT.key(action)).contains(action.key());
        assertThat(KeyMap.DEFAULT.with(action, action.key())).isEqualTo(KeyMap.DEFAULT);
        assertThat(KeyMap.DEFAULT.on()).isTrue();
        assertThat(KeyMap.DEFAULT.chosen()).isEmpty();
    }

    @Test
    void action_gets_another_key_and_gives_its_old_one_free() {
        KeyMap map = KeyMap.DEFAULT.with(KeyAction.NEXT, "l").with(KeyAction.PREVIOUS, "j");

        assertThat(map.key(KeyAction.NEXT)).contains("l");
        assertThat(map.key(KeyAction.PREVIOUS)).contains("j");
        assertThat(map.chosen()).isEqualTo(Map.of("NEXT", "l", "PREVIOUS", "j"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"L", "Ä", "غ", "+", "5", "𝔞"})
    void any_sign_of_any_keyboard_will_do_and_the_case_does_not_count(String key) {
        assertThat(KeyMap.DEFAULT.with(KeyAction.NEXT, key).key(KeyAction.NEXT))
                .hasValueSatisfying(kept -> assertThat(kept).isEqualToIgnoringCase(key))
                .hasValueSatisfying(kept -> assertThat(kept).isLowerCase());
    }

    @Test
    void key_of_another_action_is_refused_whatever_its_case_and_that_action_is_named() {
        KeyRefused refused =
                catchThrowableOfType(
                        KeyRefused.class, () -> KeyMap.DEFAULT.with(KeyAction.NEXT, "Y"));

        assertThat(refused).hasMessageContaining("\"y\" does something else already");
        assertThat(refused.why()).isEqualTo(KeyRefused.Why.TAKEN);
        assertThat(refused.key()).isEqualTo("y");
        assertThat(refused.holder()).contains(KeyAction.CONSISTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "4", " "})
    void digits_of_the_verdicts_and_the_space_bar_are_reserved(String key) {
        assertThatThrownBy(() -> KeyMap.DEFAULT.with(KeyAction.NEXT, key))
                .isInstanceOfSatisfying(
                        KeyRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(KeyRefused.Why.RESERVED))
                .hasMessageContaining("choose another");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Enter", "F5", "ab", "\t", "\u00a0"})
    void key_that_writes_no_sign_is_refused(String key) {
        assertThatThrownBy(() -> KeyMap.DEFAULT.with(KeyAction.NEXT, key))
                .isInstanceOfSatisfying(
                        KeyRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(KeyRefused.Why.NO_SIGN));
    }

    @Test
    void keys_that_are_off_are_not_shown_but_known() {
        KeyMap off = KeyMap.DEFAULT.with(KeyAction.NEXT, "l").switched(false);

        assertThat(off.shown(KeyAction.NEXT)).isEmpty();
        assertThat(off.key(KeyAction.NEXT)).contains("l");
        assertThat(off.switched(true).shown(KeyAction.NEXT)).isEqualTo("l");
    }

    @Test
    void reset_gives_all_keys_back_and_leaves_them_off() {
        KeyMap off = KeyMap.DEFAULT.with(KeyAction.NEXT, "l").switched(false);

        assertThat(off.reset()).isEqualTo(KeyMap.DEFAULT.switched(false));
    }

    @Test
    void what_was_stored_is_read_as_it_was() {
        KeyMap map = KeyMap.DEFAULT.with(KeyAction.NEXT, "l").with(KeyAction.PREVIOUS, "j");

        assertThat(KeyMap.of(map.chosen(), true)).isEqualTo(map);
    }

    @Test
    void stored_choice_wins_against_the_key_that_another_action_comes_with() {
        KeyMap map = KeyMap.of(Map.of("NEXT", "i", "GONE", "q", "SUPPORT", "1"), true);

        assertThat(map.key(KeyAction.NEXT)).contains("i");
        assertThat(map.key(KeyAction.HISTORY)).as("given away").isEmpty();
        assertThat(map.key(KeyAction.SUPPORT)).as("reserved meanwhile").contains("s");
        assertThat(map.keys().values()).doesNotHaveDuplicates();
    }
}
