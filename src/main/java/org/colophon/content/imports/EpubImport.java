package org.colophon.content.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.content.conversion.ImportPreview;
import org.colophon.content.conversion.ImportResult;
import org.colophon.content.epub.container.EpubRefused;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** The taking of one EPUB into one book: what it would make of the book, and then, when an editor wants it, what it has made. */
@AggregateRoot
@Table("content_epub_import")
public class EpubImport {

    private static final int MAX_PROBLEM = 1_000;

    @Id
    @Identity
    private final UUID id;

    @Version
    @SuppressWarnings("FieldMayBeFinal") // set when it is saved
    private long version;

    private final UUID book;
    private final String editor;
    private final long fileSize;
    private final Instant submittedAt;
    private ImportState state;
    private @Nullable Instant finishedAt;
    private int total;
    private int done;
    private @Nullable String basis;
    private @Nullable String previewJson;
    private @Nullable String resultJson;
    private EpubRefused.@Nullable Reason reason;
    private @Nullable String problem;

    @PersistenceCreator
    private EpubImport(UUID id, UUID book, String editor, long fileSize, Instant submittedAt, ImportState state) {
        this.id = id;
        this.book = book;
        this.editor = editor;
        this.fileSize = fileSize;
        this.submittedAt = submittedAt;
        this.state = state;
    }

    /**
     * @param editor the name of the account that hands the file in
     * @param fileSize in bytes
     */
    public static EpubImport receive(BookId book, String editor, long fileSize) {
        return new EpubImport(
                UuidCreator.getTimeOrderedEpoch(), book.value(), editor, fileSize, Instant.now(), ImportState.RECEIVED);
    }

    /**
     * Shows an editor what would become of the book.
     *
     * @param present what tells the present state of the book from others
     */
    EpubImport preview(ImportPreview preview, String present) {
        require(ImportState.RECEIVED);
        previewJson = ImportJson.write(preview);
        basis = present;
        state = ImportState.PREVIEWED;
        return this;
    }

    /** Does not take the file. */
    EpubImport refuse(EpubRefused refusal) {
        reason = refusal.reason();
        return finish(ImportState.REFUSED, refusal.getMessage(), ImportState.RECEIVED, ImportState.APPLYING);
    }

    /** Reads the file once more, for the book has changed or the last time failed. */
    EpubImport previewAnew() {
        require(ImportState.PREVIEWED, ImportState.FAILED);
        previewJson = null;
        problem = null;
        finishedAt = null;
        return start(ImportState.RECEIVED);
    }

    /**
     * Begins to change the book.
     *
     * @throws BookHasChanged when its editors have changed it since the preview
     */
    EpubImport apply(String present) {
        require(ImportState.PREVIEWED);
        requireUnchanged(present);
        return start(ImportState.APPLYING);
    }

    /** @throws BookHasChanged when its editors have changed it since the preview */
    EpubImport requireUnchanged(String present) {
        if (!present.equals(basis)) {
            throw new BookHasChanged();
        }
        return this;
    }

    EpubImport complete(ImportResult result) {
        resultJson = ImportJson.write(result);
        done = total;
        return finish(ImportState.APPLIED, null, ImportState.APPLYING);
    }

    /** @param why in words for an editor */
    EpubImport fail(String why) {
        return finish(ImportState.FAILED, why, ImportState.RECEIVED, ImportState.APPLYING);
    }

    /** Whether it may go, as if it had never been; the book knows nothing of it yet. */
    EpubImport cancel() {
        require(ImportState.RECEIVED, ImportState.PREVIEWED, ImportState.REFUSED, ImportState.FAILED);
        return this;
    }

    private EpubImport start(ImportState next) {
        total = 0;
        done = 0;
        state = next;
        return this;
    }

    private EpubImport finish(ImportState end, @Nullable String why, ImportState... before) {
        require(before);
        problem = why == null || why.length() <= MAX_PROBLEM ? why : why.substring(0, MAX_PROBLEM);
        finishedAt = Instant.now();
        state = end;
        return this;
    }

    private void require(ImportState... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw new NotInThisState(state);
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public BookId book() {
        return new BookId(book);
    }

    public ImportState state() {
        return state;
    }

    public String editor() {
        return editor;
    }

    public long fileSize() {
        return fileSize;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    /** Steps of the job that runs or ran last; 0 before it knows. */
    public int total() {
        return total;
    }

    public int done() {
        return done;
    }

    public Optional<ImportPreview> preview() {
        return Optional.ofNullable(previewJson).map(it -> ImportJson.read(it, ImportPreview.class));
    }

    public Optional<ImportResult> result() {
        return Optional.ofNullable(resultJson).map(it -> ImportJson.read(it, ImportResult.class));
    }

    /** Why the file was refused. */
    public EpubRefused.@Nullable Reason reason() {
        return reason;
    }

    /** Why it was refused or given up, in words for an editor. */
    public @Nullable String problem() {
        return problem;
    }
}
