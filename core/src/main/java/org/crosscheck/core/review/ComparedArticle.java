package org.crosscheck.core.review;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.crosscheck.core.article.ArticleVersion;
import org.crosscheck.core.check.Remembered;

/// What comparing one article came to, as it is stored.
///
/// @param place the article's place among those that were compared
/// @param basis which rules and rates compared
record ComparedArticle(int place, UUID article, long version, String basis, Remembered found) {
    /// Whether it holds for the article as it is now.
    boolean isOf(ArticleVersion now, int at, String by) {
        return place == at
                && article.equals(now.id())
                && version == now.version()
                && basis.equals(by);
    }

    static byte[] bytes(int[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * numbers.length);
        bytes.asIntBuffer().put(numbers);
        return bytes.array();
    }

    static int[] numbers(byte[] bytes) {
        int[] numbers = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(numbers);
        return numbers;
    }
}
