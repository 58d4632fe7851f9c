package org.crosscheck.core.article;

/// Somebody else corrected the article since the person opened it.
public class ArticleChanged extends RuntimeException {
    private static final long serialVersionUID = 1;

    ArticleChanged() {
        super("The article was changed by someone else meanwhile; what it is now is shown.");
    }
}
