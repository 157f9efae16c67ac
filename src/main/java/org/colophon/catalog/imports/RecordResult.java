package org.colophon.catalog.imports;

import java.util.List;
import java.util.UUID;
import org.colophon.catalog.description.Fault;
import org.colophon.catalog.document.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * What became of one record of a list.
 *
 * @param record its number in the list, from 1
 * @param book that it is of, unless the record was refused
 * @param title as the record has it
 * @param changes in what the book differs from before, or would; empty when it is new
 * @param reasons why it was refused
 */
public record RecordResult(
        int record,
        Outcome outcome,
        @Nullable UUID book,
        @Nullable String title,
        List<FieldChange> changes,
        List<Fault> reasons) {

    static RecordResult refused(int record, @Nullable String title, List<Fault> reasons) {
        return new RecordResult(record, Outcome.REFUSED, null, title, List.of(), reasons);
    }
}
