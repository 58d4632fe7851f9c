package org.crosscheck.web.article;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.crosscheck.core.article.KeptClaim;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.web.badge.TypeLabel;

/// The kinds of claims of an article with their numbers; each leads to the article with those
/// alone.
class FilterChips extends Nav {
    FilterChips(UUID article, List<KeptClaim> claims, ClaimFilter current) {
        addClassName("claim-filter");
        setAriaLabel(getTranslation("reader.filter"));
        List<ClaimFilter> filters = new ArrayList<>(List.of(ClaimFilter.ALL));
        for (ValueType type : ValueType.values()) {
            filters.add(ClaimFilter.of(type));
        }
        filters.add(ClaimFilter.of(ClaimFilter.Kind.NONE));
        filters.add(ClaimFilter.of(ClaimFilter.Kind.ADDED));
        filters.add(ClaimFilter.of(ClaimFilter.Kind.WITHDRAWN));
        for (ClaimFilter filter : filters) {
            long number = claims.stream().filter(filter::shows).count();
            boolean chosen = filter.equals(current);
            if (number > 0 || chosen || filter.kind() == ClaimFilter.Kind.ALL) {
                add(chip(article, filter, number, chosen));
            }
        }
    }

    private Anchor chip(UUID article, ClaimFilter filter, long number, boolean chosen) {
        Span word = new Span(word(filter));
        if (filter.type() != null) {
            word.addClassNames("value", TypeLabel.styleName(filter.type()));
        }
        Span count = new Span(Long.toString(number));
        count.addClassName("count");
        String address =
                filter.kind() == ClaimFilter.Kind.ALL
                        ? "articles/" + article
                        : "articles/" + article + "?type=" + filter.address();
        Anchor chip = new Anchor(address, word, new Span(" "), count);
        chip.addClassNames("filter-chip");
        if (chosen) {
            chip.getElement().setAttribute("aria-current", "page");
        }
        return chip;
    }

    private String word(ClaimFilter filter) {
        return switch (filter.kind()) {
            case ALL -> getTranslation("reader.filter.all");
            case TYPE -> TypeLabel.word(filter.type());
            case NONE -> getTranslation("reader.filter.none");
            case ADDED -> getTranslation("reader.filter.added");
            case WITHDRAWN -> getTranslation("reader.filter.withdrawn");
        };
    }
}
