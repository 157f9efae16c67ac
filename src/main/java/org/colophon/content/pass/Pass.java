package org.colophon.content.pass;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** Opens the whole of one book to whoever has its link, until it ends or is revoked. */
@Table("content_pass")
public class Pass {

    public static final int MAX_READER = 200;

    /** How many days a pass holds at most. */
    public static final int MAX_DAYS = 365;

    @Id
    private final UUID id;

    @Version
    @SuppressWarnings("UnusedVariable") // for the repository
    private final long version;

    private final UUID book;
    private final byte[] signingKey;
    private final String reader;
    private final String issuedBy;
    private final Instant issuedAt;
    private final Instant endsAt;
    private @Nullable Instant revokedAt;

    @PersistenceCreator
    Pass(
            UUID id,
            long version,
            UUID book,
            byte[] signingKey,
            String reader,
            String issuedBy,
            Instant issuedAt,
            Instant endsAt,
            @Nullable Instant revokedAt) {
        this.id = id;
        this.version = version;
        this.book = book;
        this.signingKey = signingKey;
        this.reader = reader;
        this.issuedBy = issuedBy;
        this.issuedAt = issuedAt;
        this.endsAt = endsAt;
        this.revokedAt = revokedAt;
    }

    /**
     * A new pass.
     *
     * @param reader for whom, in words of the editor's, 1 to {@value #MAX_READER} characters
     * @param days how long it holds, 1 to {@value #MAX_DAYS}
     */
    static Pass issue(BookId book, String reader, int days, String issuedBy, Instant now) {
        if (reader.isBlank() || reader.length() > MAX_READER) {
            throw new IllegalArgumentException("A reader has 1 to " + MAX_READER + " characters");
        }
        if (days < 1 || days > MAX_DAYS) {
            throw new IllegalArgumentException("A pass holds 1 to " + MAX_DAYS + " days");
        }
        var end = now.plus(Duration.ofDays(days));
        var id = UuidCreator.getTimeOrderedEpoch();
        return new Pass(id, 0, book.value(), Signature.key(), reader.strip(), issuedBy, now, end, null);
    }

    /** From now on it opens nothing. One that is revoked already stays as it is. */
    Pass revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
        return this;
    }

    boolean opens(BookId other, Instant now) {
        return book.equals(other.value()) && revokedAt == null && now.isBefore(endsAt);
    }

    /** What its link is made of. */
    Signature signature() {
        return Signature.of(id, signingKey);
    }

    public UUID id() {
        return id;
    }

    public BookId book() {
        return new BookId(book);
    }

    public String reader() {
        return reader;
    }

    /** The name of the editor. */
    public String issuedBy() {
        return issuedBy;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public @Nullable Instant revokedAt() {
        return revokedAt;
    }
}
