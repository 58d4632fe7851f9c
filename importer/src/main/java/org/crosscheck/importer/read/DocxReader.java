package org.crosscheck.importer.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.zwobble.mammoth.DocumentConverter;

/// Reads a document of Word (DOCX), one article: headings, paragraphs, lists and tables in their
/// order, footnotes and endnotes at the end. Comments, deleted text, headers and footers are left
/// out.
///
/// Its properties give title and author where they are no leftovers of a template, and when it was
/// made as `created`.
///
/// @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">
///   ECMA-376</a>
final class DocxReader implements FormatReader {
    private static final String PROPERTIES = "docProps/core.xml";

    /// Word's own title style is a heading too.
    private static final String STYLES =
            "p[style-name='Title'] => h1:fresh\np[style-name='Titel'] => h1:fresh\np[style-name='Subtitle'] => p:fresh";

    private static final Set<String> BLOCKS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "pre");

    private final ReadLimits limits;

    DocxReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public void read(Input input) {
        Document body;
        DocumentProperties properties;
        try {
            Optional<String> trap = trap(input.bytes());
            if (trap.isPresent()) {
                input.refuse(trap.get());
                return;
            }
            properties = properties(input.bytes());
            body = body(input.bytes());
        } catch (IOException | RuntimeException e) {
            input.refuse("is no DOCX document or a damaged one; nothing of it could be read");
            return;
        }
        String text = text(body);
        if (text.isBlank()) {
            input.refuse("is a DOCX document without text; expected an article");
            return;
        }
        if (text.length() > limits.textCharacters()) {
            input.refuse(
                    "has a text of "
                            + text.length()
                            + " characters, more than the limit of "
                            + limits.textCharacters()
                            + " for one article");
            return;
        }
        Map<String, String> fields = new LinkedHashMap<>(properties.fields());
        Element heading = body.selectFirst("h1");
        if (!fields.containsKey("title") && heading != null && !heading.text().isBlank()) {
            fields.put("title", heading.text());
        }
        input.articles()
                .accept(new RawArticle(input.file(), null, input.bytes(), text, false, fields));
    }

    /// Why a document must not be opened: more comes out of it than there can be, or it declares
    /// entities, which Word never does.
    private Optional<String> trap(byte[] bytes) throws IOException {
        long unpacked = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] head = in.readNBytes(4096);
                if (new String(head, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                    return Optional.of(
                            "is a DOCX document that declares entities; expected one as Word writes it");
                }
                unpacked += head.length;
                byte[] buffer = new byte[65_536];
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    unpacked += n;
                    if (limits.archive().isBomb(bytes.length, unpacked)) {
                        return Optional.of(
                                "unpacks to more than "
                                        + unpacked / 1_000_000
                                        + " MB out of "
                                        + bytes.length
                                        + " bytes, as documents do that are made to fill memory; not read");
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Document body(byte[] bytes) throws IOException {
        String html =
                new DocumentConverter()
                        .addStyleMap(STYLES)
                        .disableEmbeddedStyleMap()
                        .imageConverter(_ -> Map.of())
                        .convertToHtml(new ByteArrayInputStream(bytes))
                        .getValue();
        Document document = Jsoup.parse(html);
        document.select("img, a[href^=#footnote-ref], a[href^=#endnote-ref]").remove();
        document.select("sup:has(a[href^=#footnote-]), sup:has(a[href^=#endnote-])").remove();
        return document;
    }

    /// Blocks with an empty line between them; a table's row is a line.
    private static String text(Document document) {
        StringBuilder text = new StringBuilder();
        for (Element block : document.body().select(String.join(",", BLOCKS))) {
            boolean inner =
                    block.parents().stream()
                            .anyMatch(p ->
                                    p.normalName().equals("tr") || p.normalName().equals("li"));
            String words =
                    block.normalName().equals("tr")
                            ? String.join("\t", block.select("> td, > th").eachText())
                            : lines(block);
            if (!inner && !words.isBlank()) {
                text.append(words.strip()).append("\n\n");
            }
        }
        return text.toString().stripTrailing();
    }

    /// A block's text, with a line break where the author made one.
    private static String lines(Element block) {
        Element copy = block.clone();
        copy.select("br").before("\n");
        return copy.wholeText().replaceAll("[ \t]*\n[ \t]*", "\n");
    }

    private static DocumentProperties properties(byte[] bytes) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(PROPERTIES)) {
                    return properties(in);
                }
            }
        }
        return new DocumentProperties(null, null, null);
    }

    private static DocumentProperties properties(InputStream in) throws IOException {
        Document core = Jsoup.parse(in, "UTF-8", "", Parser.xmlParser());
        return new DocumentProperties(
                first(core, "dc|title"), first(core, "dc|creator"), first(core, "dcterms|created"));
    }

    private static @Nullable String first(Document document, String selector) {
        Element found = document.selectFirst(selector);
        return found == null ? null : found.text();
    }
}
