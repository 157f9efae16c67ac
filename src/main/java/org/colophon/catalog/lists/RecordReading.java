package org.colophon.catalog.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.colophon.catalog.description.Fault;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one record, and gathers what is wrong with any of them. */
final class RecordReading {

    private final BookRecord source;
    private final List<Fault> faults = new ArrayList<>();

    RecordReading(BookRecord source) {
        this.source = source;
    }

    /** @return null when the record does not say, or what it says is at fault */
    <T> @Nullable T one(Field field, Function<String, @Nullable T> reading) {
        return all(field, reading).findFirst().orElse(null);
    }

    <T> List<T> each(Field field, Function<String, @Nullable T> reading) {
        return all(field, reading).distinct().toList();
    }

    void require(Field field, String otherwise) {
        if (source.texts(field).isEmpty()) {
            refuse(field, otherwise);
        }
    }

    /** @throws RecordRefused when anything is at fault */
    void finish() {
        if (!faults.isEmpty()) {
            throw new RecordRefused(faults);
        }
    }

    /** Reads every value before any is taken, so that each fault is found. */
    private <T> Stream<T> all(Field field, Function<String, @Nullable T> reading) {
        return source.texts(field).stream().map(it -> read(field, it, reading)).toList().stream()
                .flatMap(Optional::stream);
    }

    private <T> Optional<T> read(Field field, String text, Function<String, @Nullable T> reading) {
        try {
            return Optional.ofNullable(reading.apply(text));
        } catch (IllegalArgumentException e) {
            refuse(field, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void refuse(Field field, String detail) {
        faults.add(new Fault(source.pointer(field), detail));
    }
}
