package org.colophon.storefront.citation;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A reference as an item of the Citation Style Language, version 1.0.2. */
final class CslItem {

    private CslItem() {}

    /**
     * An entry's number in reading order is not the number that a book prints before a chapter, so it is left out: the
     * address leads to the place.
     */
    static CSLItemData of(Reference it) {
        return new CSLItemDataBuilder()
                .id(it.key())
                .type(it.isPart() ? CSLType.CHAPTER : CSLType.BOOK)
                .title(it.title())
                .containerTitle(it.bookTitle())
                .author(names(it.credits().authors()))
                .editor(names(it.credits().editors()))
                .containerAuthor(names(it.credits().bookAuthors()))
                .translator(names(it.credits().translators()))
                .publisher(it.publisher())
                .edition(it.edition())
                .issued(it.published() == null ? null : date(it.published()))
                .ISBN(it.isbn())
                .language(it.language())
                .URL(it.address())
                .accessed(date(it.accessed().toString()))
                .build();
    }

    private static CSLName @Nullable [] names(List<CitedName> names) {
        return names.isEmpty() ? null : names.stream().map(CslItem::name).toArray(CSLName[]::new);
    }

    private static CSLName name(CitedName name) {
        if (name.isLiteral()) {
            return new CSLNameBuilder().literal(name.family()).build();
        }
        return new CSLNameBuilder()
                .given(name.given())
                .nonDroppingParticle(orNull(name.particle()))
                .family(name.family())
                .suffix(orNull(name.suffix()))
                .build();
    }

    private static @Nullable String orNull(String part) {
        return part.isEmpty() ? null : part;
    }

    private static CSLDate date(String iso) {
        var parts = Stream.of(iso.split("-")).mapToInt(Integer::parseInt).toArray();
        return new CSLDateBuilder().dateParts(parts).build();
    }
}
