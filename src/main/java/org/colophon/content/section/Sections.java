package org.colophon.content.section;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The texts that editors work on, one for each entry that has been written. */
public interface Sections extends Repository<Section, UUID> {

    Optional<Section> findById(UUID entry);

    /** All texts of a book, in no order. */
    List<Section> findByBook(UUID book);

    Section save(Section section);

    boolean existsBy();

    /** Replaces the text; the same one again changes nothing, not even the version. */
    default Section write(Section section, String markup) {
        var before = section.digest();
        return section.write(markup).digest().equals(before) ? section : save(section);
    }

    /** What tells the texts of a book apart from what they were before, without reading them. */
    @Query("select id, digest from content_section where book = :book")
    List<TextDigest> findDigests(UUID book);

    /** Drops the texts of entries that the book's outline no longer has. */
    @Modifying
    @Query("""
            delete from content_section s where s.book = :book
            and not exists (select 1 from content_entry e where e.book = s.book and e.entry = s.id)""")
    void deleteRemoved(UUID book);

    /** @param digest of the text of the entry {@code id} */
    record TextDigest(UUID id, String digest) {}
}
