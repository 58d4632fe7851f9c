package org.crosscheck.web.investigation;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.stream.Collectors;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.web.badge.TypeLabel;

/// Names the kinds that numbers and lists leave out; not to be seen where none is muted.
public class MutedNote extends Paragraph {
    public MutedNote(Collection<ValueType> muted) {
        addClassNames("muted", "muted-note");
        setVisible(!muted.isEmpty());
        setText(
                getTranslation(
                        "kinds.mutedNote",
                        muted.size(),
                        muted.stream()
                                .sorted()
                                .map(TypeLabel::word)
                                .distinct()
                                .collect(Collectors.joining(", "))));
    }
}
