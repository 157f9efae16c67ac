package org.colophon.recommendations.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.quality.measure.Lists;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How reports are kept in a column. A mapper of its own, for what is stored must outlive any setting of the web's. */
final class ReportJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<BookId>>> LISTS = new TypeReference<>() {};

    private ReportJson() {}

    static String write(QualityReport report) {
        return MAPPER.writeValueAsString(report);
    }

    static QualityReport report(String json) {
        return MAPPER.readValue(json, QualityReport.class);
    }

    static String write(Lists lists) {
        var books = new LinkedHashMap<String, List<BookId>>();
        lists.lists().forEach(list -> books.put(list.book().id().toString(), list.books()));
        return MAPPER.writeValueAsString(books);
    }

    static Map<BookId, List<BookId>> lists(String json) {
        var lists = new LinkedHashMap<BookId, List<BookId>>();
        MAPPER.readValue(json, LISTS).forEach((book, list) -> lists.put(BookId.of(book), list));
        return lists;
    }
}
