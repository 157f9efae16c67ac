package org.colophon.catalog.web.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.colophon.catalog.description.Fault;
import org.colophon.catalog.document.FieldChange;
import org.colophon.catalog.imports.RecordResult;
import org.jspecify.annotations.Nullable;

/**
 * What became of a record.
 *
 * @param record its number in the list, from 1
 * @param changes in what the book differs from before, or would
 * @param reasons why it was refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecordView(
        int record,
        String outcome,
        @Nullable UUID book,
        @Nullable String title,
        List<FieldChange> changes,
        List<Fault> reasons) {

    static RecordView of(RecordResult result) {
        return new RecordView(
                result.record(),
                result.outcome().word(),
                result.book(),
                result.title(),
                result.changes(),
                result.reasons());
    }
}
