package org.crosscheck.web.importing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.importer.job.Columns;
import org.crosscheck.importer.job.ImportSource;
import org.crosscheck.importer.read.ColumnMapping;
import org.crosscheck.web.layout.Toast;

/// Takes files and folders, by dropping or choosing them, and hands them on together. Of tables it
/// asks what their columns are.
class DropPanel extends Section {
    /// Largest file, in bytes.
    private static final int LARGEST = 50 * 1024 * 1024;

    private final Upload upload = new Upload();
    private final Button start = new Button();
    private final transient List<ImportSource> waiting = new ArrayList<>();
    private final transient Columns columns;
    private final transient Map<List<String>, ColumnsForm> forms = new LinkedHashMap<>();
    private final Div tables = new Div();

    DropPanel(SerializableConsumer<List<ImportSource>> onStart, Columns columns) {
        this.columns = columns;
        addClassName("panel");
        upload.setUploadHandler(
                UploadHandler.inMemory(
                        (file, bytes) -> take(new ImportSource(file.fileName(), bytes))));
        upload.setMaxFileSize(LARGEST);
        upload.setI18n(texts());
        upload.setUploadButton(new Button(getTranslation("import.choose")));
        upload.setDropLabel(new Span(getTranslation("import.drop")));
        upload.addAllFinishedListener(_ -> {
            askForColumns();
            label();
        });
        upload.addFileRejectedListener(
                event -> Toast.warn(event.getFileName() + ": " + event.getErrorMessage()));
        upload.addFileRemovedListener(event -> drop(event.getFileName()));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.addClickListener(_ -> {
            if (!forms.values().stream()
                    .map(ColumnsForm::check)
                    .reduce(true, Boolean::logicalAnd)) {
                return;
            }
            List<ImportSource> sources = takeAll();
            upload.clearFileList();
            label();
            onStart.accept(sources);
        });
        Paragraph formats = new Paragraph(getTranslation("import.formats"));
        formats.addClassName("muted");
        add(new H2(getTranslation("import.files")), formats, upload, tables, start);
        label();
    }

    private UploadI18N texts() {
        return new UploadI18N()
                .setFile(
                        new UploadI18N.File()
                                .setRetry(getTranslation("import.file.retry"))
                                .setStart(getTranslation("import.file.start"))
                                .setRemove(getTranslation("import.file.remove")))
                .setUploading(
                        new UploadI18N.Uploading()
                                .setStatus(
                                        new UploadI18N.Uploading.Status()
                                                .setConnecting(getTranslation("import.connecting"))
                                                .setStalled(getTranslation("import.stalled"))
                                                .setProcessing(getTranslation("import.processing"))
                                                .setHeld(getTranslation("import.held")))
                                .setError(
                                        new UploadI18N.Uploading.Error()
                                                .setServerUnavailable(
                                                        getTranslation("import.unavailable"))
                                                .setUnexpectedServerError(
                                                        getTranslation("import.refused"))
                                                .setForbidden(getTranslation("import.refused"))))
                .setError(
                        new UploadI18N.Error()
                                .setTooManyFiles(getTranslation("import.tooMany"))
                                .setFileIsTooBig(getTranslation("import.tooBig"))
                                .setIncorrectFileType(getTranslation("import.wrongType")));
    }

    private synchronized void take(ImportSource source) {
        waiting.add(source);
    }

    private synchronized void drop(String name) {
        waiting.removeIf(source -> source.name().equals(name));
        askForColumns();
        label();
    }

    private synchronized List<ImportSource> takeAll() {
        List<ImportSource> all =
                waiting.stream()
                        .map(source ->
                                columns.header(source)
                                        .map(forms::get)
                                        .map(form -> form.with(source))
                                        .orElse(source))
                        .toList();
        waiting.clear();
        forms.clear();
        tables.removeAll();
        return all;
    }

    /// Shows a form for each header among the waiting tables, and keeps what was chosen in those
    /// that are there already.
    private synchronized void askForColumns() {
        Map<List<String>, ColumnsForm> wanted = new LinkedHashMap<>();
        for (ImportSource source : waiting) {
            columns.header(source)
                    .ifPresent(header ->
                            wanted.computeIfAbsent(
                                    header,
                                    _ ->
                                            forms.containsKey(header)
                                                    ? forms.get(header)
                                                    : form(source.name(), header)));
        }
        forms.clear();
        forms.putAll(wanted);
        tables.removeAll();
        forms.values().forEach(tables::add);
    }

    private ColumnsForm form(String file, List<String> header) {
        ColumnMapping kept = columns.kept(header);
        return new ColumnsForm(file, header, kept.isEmpty() ? ColumnMapping.byNames(header) : kept);
    }

    private synchronized void label() {
        start.setEnabled(!waiting.isEmpty());
        start.setText(getTranslation("import.start", waiting.size()));
    }
}
