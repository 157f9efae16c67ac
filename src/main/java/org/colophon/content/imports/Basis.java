package org.colophon.content.imports;

import java.util.stream.Collectors;
import org.colophon.content.outline.Outline;
import org.colophon.content.section.Digest;
import org.colophon.content.section.Sections;
import org.springframework.stereotype.Component;

/** Tells apart what the editors of a book have made from whatever they make of it later. */
@Component
class Basis {

    private final Sections sections;

    Basis(Sections sections) {
        this.sections = sections;
    }

    /** The same for the same outline and the same texts, 64 characters. */
    String of(Outline outline) {
        var texts = sections.findDigests(outline.id().value()).stream()
                .map(it -> it.id() + " " + it.digest())
                .sorted()
                .collect(Collectors.joining("\n"));
        return Digest.of(outline.version() + "\n" + texts);
    }
}
