package org.colophon.catalog.web.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.colophon.catalog.lists.ListFormat;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/** By which media type or file name a list is known to be in a format. */
enum FileKind {
    CSV(ListFormat.CSV, Set.of("csv"), Set.of("text/csv")),
    JSON_LINES(
            ListFormat.JSON_LINES,
            Set.of("jsonl", "ndjson"),
            Set.of("application/jsonl", "application/x-ndjson", "application/json-lines"));

    private final ListFormat format;
    private final Set<String> endings;
    private final Set<String> types;

    FileKind(ListFormat format, Set<String> endings, Set<String> types) {
        this.format = format;
        this.endings = endings;
        this.types = types;
    }

    static Optional<ListFormat> of(MediaType type) {
        return Arrays.stream(values())
                .filter(it -> it.types.contains(type.getType() + "/" + type.getSubtype()))
                .map(it -> it.format)
                .findFirst();
    }

    /** By its name first, for browsers are often wrong about types. */
    static Optional<ListFormat> of(MultipartFile file) {
        var ending = StringUtils.getFilenameExtension(String.valueOf(file.getOriginalFilename()));
        return Arrays.stream(values())
                .filter(it -> ending != null && it.endings.contains(ending.toLowerCase(Locale.ROOT)))
                .map(it -> it.format)
                .findFirst()
                .or(() -> Optional.ofNullable(file.getContentType()).flatMap(it -> of(MediaType.parseMediaType(it))));
    }
}
