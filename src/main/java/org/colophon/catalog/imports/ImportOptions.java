package org.colophon.catalog.imports;

import org.colophon.catalog.description.Language;
import org.colophon.catalog.lists.ListFormat;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * How a list shall be taken in.
 *
 * @param publish whether its records become books that readers see
 * @param preview whether it is only said what would become of each record
 * @param language of books whose record states none
 */
public record ImportOptions(
        ListFormat format,
        boolean publish,
        boolean preview,
        @Embedded.Empty Language language) {}
