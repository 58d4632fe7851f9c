package org.crosscheck.importer.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocxReaderTest {
    private static final String W =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private void part(String name, String xml) {
        parts.put(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(UTF_8));
    }

    private byte[] document(String body) throws IOException {
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/></Types>");
        part(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        part(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes\" Target=\"footnotes.xml\"/><Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>");
        part(
                "word/styles.xml",
                "<w:styles "
                        + W
                        + "><w:style w:type=\"paragraph\" w:styleId=\"h1\"><w:name w:val=\"heading 1\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style></w:styles>");
        part(
                "word/footnotes.xml",
                "<w:footnotes "
                        + W
                        + "><w:footnote w:id=\"2\"><w:p><w:r><w:t>Counted on Friday.</w:t></w:r></w:p></w:footnote></w:footnotes>");
        part(
                "word/document.xml",
                "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
        return ZipReaderTest.zip(parts, UTF_8);
    }

    private void properties(String title, String author, String created) {
        part(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\"><dc:title>"
                        + title
                        + "</dc:title><dc:creator>"
                        + author
                        + "</dc:creator><dcterms:created>"
                        + created
                        + "</dcterms:created></cp:coreProperties>");
    }

    private static String paragraph(String style, String inner) {
        return "<w:p>"
                + (style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>")
                + inner
                + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static final String STATEMENT =
            paragraph("T", run("Statement on the dam"))
                    + paragraph(
                            "",
                            run("Forty families ")
                                    + run("left.")
                                    + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                                    + "<w:del><w:r><w:delText>Deleted.</w:delText></w:r></w:del>")
                    + paragraph("h1", run("What is next"))
                    + paragraph("", run("The water will fall &amp; the road opens."))
                    + "<w:tbl><w:tr><w:tc>"
                    + paragraph("", run("Day"))
                    + "</w:tc><w:tc>"
                    + paragraph("", run("Level"))
                    + "</w:tc></w:tr></w:tbl>";

    @Test
    void headings_paragraphs_tables_and_footnotes_are_read_in_order() throws IOException {
        RawArticle article = Reading.of("statement.docx", document(STATEMENT)).article();
        assertThat(article.content())
                .isEqualTo(
                        """
                        Statement on the dam

                        Forty families left.

                        What is next

                        The water will fall & the road opens.

                        Day\tLevel

                        Counted on Friday.\
                        """);
        assertThat(article.line()).isNull();
        assertThat(article.fields()).isEqualTo(Map.of("title", "Statement on the dam"));
    }

    @Test
    void properties_that_people_wrote_are_taken() throws IOException {
        properties("The dam holds", "Ann Moor", "2021-08-24T09:00:00Z");
        assertThat(Reading.of("statement.docx", document(STATEMENT)).article().fields())
                .containsEntry("title", "The dam holds")
                .containsEntry("authors", "Ann Moor")
                .containsEntry("created", "2021-08-24T09:00:00Z");
    }

    @Test
    void properties_that_programs_wrote_are_not() throws IOException {
        properties("Document1", "Microsoft Office User", "");
        assertThat(Reading.of("statement.docx", document(STATEMENT)).article().fields())
                .isEqualTo(Map.of("title", "Statement on the dam"));
    }

    @Test
    void a_document_without_text_says_so() throws IOException {
        assertThat(Reading.of("empty.docx", document(paragraph("", ""))).errors())
                .singleElement()
                .asString()
                .contains("without text");
    }

    @Test
    void broken_xml_is_a_damaged_document() throws IOException {
        assertThat(Reading.of("bad.docx", document("<w:p><w:r>")).errors())
                .singleElement()
                .asString()
                .contains("damaged");
    }

    @Test
    void entities_and_bombs_are_refused_before_they_are_opened() throws IOException {
        byte[] _ = document(STATEMENT);
        part(
                "docProps/custom.xml",
                "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><x>&b;</x>");
        assertThat(Reading.of("trap.docx", ZipReaderTest.zip(parts, UTF_8)).errors())
                .singleElement()
                .asString()
                .contains("declares entities");
        parts.put("docProps/custom.xml", new byte[40_000_000]);
        assertThat(Reading.of("trap.docx", ZipReaderTest.zip(parts, UTF_8)).errors())
                .singleElement()
                .asString()
                .contains("made to fill memory");
    }

    @Test
    void other_office_files_are_named() throws IOException {
        parts.put("xl/workbook.xml", "<x/>".getBytes(UTF_8));
        assertThat(Reading.of("sheet.xlsx", ZipReaderTest.zip(parts, UTF_8)).errors())
                .singleElement()
                .asString()
                .contains("found a spreadsheet of Excel");
    }
}
