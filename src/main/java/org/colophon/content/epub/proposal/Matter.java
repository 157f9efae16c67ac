package org.colophon.content.epub.proposal;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The three parts of a book, as documents say of themselves (EPUB 3 Structural Semantics Vocabulary 1.1, "Partitions"). */
enum Matter {
    FRONT(
            "frontmatter",
            Set.of(
                    "cover",
                    "titlepage",
                    "halftitlepage",
                    "copyright-page",
                    "imprint",
                    "imprimatur",
                    "seriespage",
                    "frontispiece",
                    "dedication",
                    "epigraph",
                    "foreword",
                    "preface",
                    "acknowledgments",
                    "acknowledgements",
                    "toc",
                    "loi",
                    "lot",
                    "loa",
                    "lov")),
    BODY("bodymatter", Set.of("part", "volume", "chapter", "subchapter", "prologue", "epilogue", "conclusion")),
    BACK(
            "backmatter",
            Set.of(
                    "appendix",
                    "afterword",
                    "colophon",
                    "glossary",
                    "bibliography",
                    "index",
                    "endnotes",
                    "rearnotes",
                    "footnotes",
                    "errata",
                    "credits"));

    /** What holds chapters. */
    static final Set<String> PARTS = Set.of("part", "volume");

    private final String partition;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> types;

    Matter(String partition, Set<String> types) {
        this.partition = partition;
        this.types = types;
    }

    /** The partition itself says more than what stands in it: a chapter may be in the back matter. */
    static Optional<Matter> of(Set<String> types) {
        var partition = Stream.of(BODY, FRONT, BACK).filter(it -> types.contains(it.partition));
        var type = Stream.of(values()).filter(it -> !Collections.disjoint(types, it.types));
        return Stream.concat(partition, type).findFirst();
    }

    static boolean isPartition(String type) {
        return Stream.of(values()).anyMatch(it -> it.partition.equals(type));
    }
}
