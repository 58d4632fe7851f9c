package org.crosscheck.importer.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.crosscheck.core.article.ArticleDetail;
import org.crosscheck.core.article.ArticleService;
import org.crosscheck.core.article.ArticleSource;
import org.crosscheck.core.text.KeptText;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.clean.PageText;
import org.crosscheck.importer.read.ArticleReader;
import org.crosscheck.importer.read.RawArticle;
import org.crosscheck.importer.read.ReadOptions;
import org.jspecify.annotations.Nullable;

/// Shows what an article was cut out of: the stored bytes as text, beside the article's own text.
@ApplicationScoped
public class RawPages {
    private final ArticleService articles;
    private final ArticleReader reader = new ArticleReader();

    RawPages(ArticleService articles) {
        this.articles = articles;
    }

    /// The page of an article.
    ///
    /// @throws java.util.NoSuchElementException where there is no article of this id
    public RawPage get(UUID article) {
        ArticleDetail detail = articles.get(article);
        return aligned(text(articles.source(article)), detail.row().title(), detail.text());
    }

    /// A page beside what was made of it.
    static RawPage aligned(String page, String title, String text) {
        List<KeptText.Run> kept = KeptText.of(page, text).runs();
        int begin = kept.isEmpty() ? page.length() : kept.getFirst().raw().start();
        int at = title.isBlank() ? -1 : page.substring(0, begin).lastIndexOf(title);
        return new RawPage(
                page, kept, at < 0 ? List.of() : List.of(new Span(at, at + title.length())));
    }

    private String text(ArticleSource source) {
        RawArticle read = read(source);
        String content = read == null ? reader.text(source.raw()) : read.content();
        boolean html = read == null ? source.html() : read.html();
        return html ? PageText.of(content) : content.replace("\r\n", "\n").strip();
    }

    /// The bytes as their format has them: the text of a PDF file, the field of a record.
    private @Nullable RawArticle read(ArticleSource source) {
        List<RawArticle> found =
                reader.readAll(source.file(), source.raw(), ReadOptions.AUTO, _ -> {});
        return found.size() == 1 && !found.getFirst().content().isBlank() ? found.getFirst() : null;
    }
}
