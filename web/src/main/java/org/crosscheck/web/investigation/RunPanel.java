package org.crosscheck.web.investigation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.crosscheck.core.check.Coverage;
import org.crosscheck.core.review.RunSummary;
import org.crosscheck.web.badge.Dates;

/// What the last run compared, and what it did not.
class RunPanel extends Section {
    RunPanel(RunSummary run, Component again) {
        addClassNames("panel", "run-panel");
        Coverage coverage = run.coverage();
        Div head = new Div(new H2(getTranslation("coverage.title")), again);
        head.addClassName("panel-head");
        add(
                head,
                new Paragraph(
                        getTranslation(
                                "coverage.compared",
                                coverage.articles(),
                                coverage.claims(),
                                coverage.comparedClaims(),
                                coverage.candidatePairs())));
        Paragraph when =
                new Paragraph(
                        getTranslation(
                                "coverage.when",
                                Dates.moment(run.finishedAt()),
                                run.rulesVersion()));
        when.addClassName("muted");
        if (coverage.notCompared().isEmpty()) {
            add(new Paragraph(getTranslation("coverage.all")), when);
            return;
        }
        Paragraph left = new Paragraph(getTranslation("coverage.left"));
        left.addClassName("strong");
        add(left);
        for (Coverage.NotCompared missed : coverage.notCompared()) {
            UnorderedList examples = new UnorderedList();
            for (String example : missed.examples()) {
                ListItem item = new ListItem(example);
                item.getElement().setAttribute("dir", "auto");
                examples.add(item);
            }
            if (missed.claims() > missed.examples().size()) {
                ListItem more =
                        new ListItem(
                                getTranslation(
                                        "coverage.more",
                                        missed.claims() - missed.examples().size()));
                more.addClassName("muted");
                examples.add(more);
            }
            add(
                    new NativeDetails(
                            getTranslation("coverage.reason", missed.claims(), missed.reason()),
                            examples));
        }
        add(when);
    }
}
