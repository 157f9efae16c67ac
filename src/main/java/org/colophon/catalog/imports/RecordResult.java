package org.colophon.catalog.imports;

import java.util.List;
import java.util.UUID;
import org.colophon.catalog.description.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What became of one record of a list.
 *
 * @param record its number in the list, from 1
 * @param book that it is of, unless the record was refused
 * @param title as the record has it
 * @param reasons why it was refused
 */
public record RecordResult(
        int record,
        Outcome outcome,
        @Nullable UUID book,
        @Nullable String title,
        List<Fault> reasons) {}
