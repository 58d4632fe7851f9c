package org.crosscheck.web.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.crosscheck.core.check.Reason;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.core.review.DecisionRow;
import org.crosscheck.core.review.NewResolution;
import org.crosscheck.core.review.ResolutionRow;
import org.crosscheck.core.review.Verdict;
import org.crosscheck.core.review.WorkState;
import org.crosscheck.web.badge.OutcomeBadge;
import org.jspecify.annotations.Nullable;

/// A dispute: who holds what and why, side by side, and the adjudicator's word on it.
class ResolutionPanel extends Section {
    /// Hears the adjudicator.
    interface Listener {
        void resolve(NewResolution given);

        void withdraw();
    }

    private final transient Listener listener;
    private @Nullable Verdict verdict;
    private @Nullable Reason reason;

    ResolutionPanel(Listener listener) {
        this.listener = listener;
        addClassName("resolution");
        getElement().setAttribute("aria-label", getTranslation("resolution.title"));
        setVisible(false);
    }

    /// @param me username
    void show(CrossCheckDetail detail, String me) {
        ResolutionRow resolution = detail.panel().resolution();
        removeAll();
        verdict = null;
        reason = null;
        if (resolution != null && detail.panel().isResolved()) {
            setVisible(true);
            resolved(resolution, detail.panel().mayResolve());
        } else if (detail.row().state() == WorkState.DISPUTED) {
            setVisible(true);
            disputed(detail, me);
        } else {
            setVisible(false);
        }
    }

    private void disputed(CrossCheckDetail detail, String me) {
        add(new H2(getTranslation("resolution.disputed")));
        UnorderedList views = views();
        for (DecisionRow decision : detail.decisions()) {
            if (!decision.outdated()) {
                views.add(
                        view(
                                decision.displayName(),
                                decision.verdict(),
                                decision.reason(),
                                decision.position(),
                                decision.note()));
            }
        }
        add(views);
        if (!detail.panel().mayResolve()) {
            Paragraph waits = new Paragraph(getTranslation("resolution.waits"));
            waits.addClassName("muted");
            add(waits);
            return;
        }
        if (ReviewDesk.mine(detail, me).isPresent()) {
            add(muted(getTranslation("resolution.party")));
        }
        TextField note = new TextField();
        note.setPlaceholder(getTranslation("resolution.note"));
        note.setAriaLabel(getTranslation("resolution.note"));
        note.setMaxLength(4_000);
        note.addClassName("note");
        Button resolve = new Button(getTranslation("resolution.resolve"));
        resolve.addThemeVariants(ButtonVariant.PRIMARY);
        resolve.setDisableOnClick(true);
        resolve.setEnabled(false);
        Div verdicts = new Div();
        verdicts.addClassName("verdicts");
        verdicts.getElement().setAttribute("role", "group");
        verdicts.getElement().setAttribute("aria-label", getTranslation("resolution.verdict"));
        ReasonChips chips = new ReasonChips(this::toggle);
        for (Verdict offered : Verdict.values()) {
            Button button =
                    new Button(OutcomeBadge.sign(offered) + " " + OutcomeBadge.word(offered));
            button.addClassName("verdict");
            button.getElement().setAttribute("aria-pressed", "false");
            button.addClickListener(_ -> {
                verdict = offered;
                reason = null;
                verdicts.getChildren()
                        .forEach(b -> b.getElement().setAttribute("aria-pressed", "false"));
                button.getElement().setAttribute("aria-pressed", "true");
                resolve.setEnabled(true);
                chips.show(offered, null);
            });
            verdicts.add(button);
        }
        resolve.addClickListener(_ -> {
            if (verdict != null) {
                listener.resolve(new NewResolution(verdict, reason, note.getValue().strip()));
            }
        });
        Div line = new Div(note, resolve);
        line.addClassName("resolution-line");
        add(verdicts, chips, line);
    }

    private void toggle(Reason pressed, ReasonChips chips) {
        reason = pressed == reason ? null : pressed;
        chips.show(verdict, reason);
    }

    private void resolved(ResolutionRow resolution, boolean mayWithdraw) {
        Span who = new Span(getTranslation("resolution.by", resolution.displayName()));
        who.addClassName("strong");
        Div line = new Div(who, new OutcomeBadge(resolution.verdict()));
        line.addClassName("resolution-line");
        if (resolution.reason() != null) {
            line.add(muted(getTranslation("reason." + resolution.reason())));
        }
        if (mayWithdraw) {
            Button withdraw =
                    new Button(getTranslation("resolution.withdraw"), _ -> listener.withdraw());
            withdraw.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            line.add(withdraw);
        }
        add(line);
        if (!resolution.note().isBlank()) {
            add(quote(resolution.note()));
        }
        List<ResolutionRow.View> minority = resolution.minority();
        if (!minority.isEmpty()) {
            add(muted(getTranslation("resolution.minority")));
            UnorderedList views = views();
            minority.forEach(
                    v -> views.add(view(v.displayName(), v.verdict(), v.reason(), null, v.note())));
            add(views);
        }
    }

    private static UnorderedList views() {
        UnorderedList views = new UnorderedList();
        views.addClassName("views");
        return views;
    }

    private ListItem view(
            String name,
            Verdict held,
            @Nullable Reason why,
            @Nullable String position,
            String said) {
        Span who = new Span(name);
        who.addClassName("strong");
        ListItem item = new ListItem(new Div(who, new OutcomeBadge(held)));
        if (why != null) {
            item.add(muted(getTranslation("reason." + why)));
        }
        if (position != null) {
            item.add(muted(getTranslation("review.supported", position)));
        }
        if (!said.isBlank()) {
            item.add(quote(said));
        }
        return item;
    }

    private static Paragraph quote(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("quote");
        note.getElement().setAttribute("dir", "auto");
        return note;
    }

    private static Span muted(String text) {
        Span span = new Span(text);
        span.addClassName("muted");
        return span;
    }
}
