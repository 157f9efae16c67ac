package org.colophon.catalog.web.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.colophon.catalog.bulk.BulkRecord;
import org.colophon.catalog.description.Fault;
import org.colophon.catalog.document.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * What a change of many books does to one of them.
 *
 * @param record its number in the order of the preview, from 1
 * @param version of the book that was looked at; once it has been changed, the version after that
 * @param changes of what readers see; of a draft, of what they would see
 * @param revisionChanges of a revision that is under way, where they are others
 * @param reasons why it is refused or conflicting
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BulkRecordView(
        int record,
        String outcome,
        UUID book,
        String title,
        long version,
        List<FieldChange> changes,
        @Nullable List<FieldChange> revisionChanges,
        List<Fault> reasons) {

    static BulkRecordView of(BulkRecord record) {
        return new BulkRecordView(
                record.number(),
                record.outcome().word(),
                record.book(),
                record.title(),
                record.version(),
                record.changes(),
                record.revisionChanges(),
                record.reasons());
    }
}
