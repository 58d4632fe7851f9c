package org.crosscheck.web.badge;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.crosscheck.core.claim.ValueType;
import org.jspecify.annotations.Nullable;

/// The kinds of values in words, and their style names.
public final class TypeLabel {
    private TypeLabel() {}

    /// @param type null where claims as a whole are compared
    public static String word(@Nullable ValueType type) {
        return I18NProvider.translate(type == null ? "type.none" : "type." + type);
    }

    /// The style name of a kind of value.
    public static String styleName(ValueType type) {
        return "type-" + type.name().toLowerCase(Locale.ROOT);
    }
}
