package org.colophon.content.preview;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The previews of imprints, and the one of the house. */
interface ImprintPreviews extends Repository<ImprintPreview, String> {

    Optional<ImprintPreview> findById(String imprint);

    /** The one for books of an imprint, which is that of the house when the imprint has none. */
    @Query("""
            select * from content_imprint_preview where imprint in (:imprint, '')
            order by imprint desc fetch first row only""")
    Optional<ImprintPreview> findFor(String imprint);

    ImprintPreview save(ImprintPreview preview);

    void deleteById(String imprint);
}
