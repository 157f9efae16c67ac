package org.colophon.storefront.citation;

import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

/** The files that programs for references read. */
enum CitationFile {
    BIBTEX("bib", "BibTeX", "application/x-bibtex", BibTex::of),
    RIS("ris", "RIS", "application/x-research-info-systems", Ris::of),
    CSL_JSON("json", "CSL-JSON", "application/vnd.citationstyles.csl+json", CitationFile::json);

    private final String extension;
    private final String label;
    private final MediaType type;
    private final Function<Reference, String> writer;

    CitationFile(String extension, String label, String type, Function<Reference, String> writer) {
        this.extension = extension;
        this.label = label;
        this.type = MediaType.parseMediaType(type + ";charset=UTF-8");
        this.writer = writer;
    }

    static Optional<CitationFile> withExtension(String extension) {
        return Stream.of(values())
                .filter(file -> file.extension.equals(extension))
                .findFirst();
    }

    public String extension() {
        return extension;
    }

    public String label() {
        return label;
    }

    MediaType type() {
        return type;
    }

    String write(Reference reference) {
        return writer.apply(reference);
    }

    /** A list of one item, as the format has it. */
    private static String json(Reference reference) {
        var json = new StringJsonBuilderFactory().createJsonBuilder();
        return "[" + CslItem.of(reference).toJson(json) + "]";
    }
}
