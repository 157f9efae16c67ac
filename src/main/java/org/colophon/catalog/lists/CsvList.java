package org.colophon.catalog.lists;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.colophon.catalog.description.Fault;

/** Reads CSV, one row at a time. */
final class CsvList implements Iterator<Entry> {

    private static final Pattern SEPARATOR = Pattern.compile(";");

    private final Iterator<CsvRecord> rows;
    private final List<String> header;
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);

    private CsvList(Iterator<CsvRecord> rows) {
        this.rows = rows;
        this.header = hasNext() ? names(rows.next()) : List.of();
        Arrays.stream(Field.values())
                .filter(it -> header.contains(it.column()))
                .forEach(it -> columns.put(it, header.indexOf(it.column())));
        requireColumns();
    }

    static Stream<Entry> entries(Reader file) {
        var rows = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file)
                .iterator();
        var entries = Spliterators.spliteratorUnknownSize(new CsvList(rows), Spliterator.ORDERED);
        return StreamSupport.stream(entries, false);
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (CsvParseException e) {
            throw new UnreadableList("The file is no CSV: " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new UnreadableList("The file is not in UTF-8", e);
        }
    }

    @Override
    public Entry next() {
        var row = rows.next();
        if (row.getFieldCount() != header.size()) {
            return new BrokenEntry(new Fault(
                    "",
                    "Line %d has %d fields where the header has %d"
                            .formatted(row.getStartingLineNumber(), row.getFieldCount(), header.size())));
        }
        var values = new EnumMap<Field, List<String>>(Field.class);
        columns.forEach((field, column) -> values.put(field, values(field, row.getField(column))));
        values.values().removeIf(List::isEmpty);
        return new BookRecord(ListFormat.CSV, values);
    }

    private static List<String> values(Field field, String text) {
        return (field.isList() ? SEPARATOR.splitAsStream(text) : Stream.of(text))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static List<String> names(CsvRecord row) {
        return row.getFields().stream()
                .map(it -> it.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private void requireColumns() {
        for (var required : List.of(Field.ISBN, Field.TITLE)) {
            if (!columns.containsKey(required)) {
                throw new UnreadableList("The header has no column \"%s\"".formatted(required.column()));
            }
        }
        columns.forEach((field, column) -> {
            if (header.lastIndexOf(field.column()) != column) {
                throw new UnreadableList("The header has two columns \"%s\"".formatted(field.column()));
            }
        });
    }
}
