package org.colophon.catalog.document;

import java.util.List;
import java.util.function.Consumer;
import org.colophon.catalog.contributor.ContributorRole;
import org.colophon.catalog.contributor.identifier.Isni;
import org.colophon.catalog.contributor.identifier.Orcid;
import org.colophon.catalog.description.Audience;
import org.colophon.catalog.description.Language;
import org.colophon.catalog.description.Overview;
import org.colophon.catalog.description.PublicationDate;
import org.colophon.catalog.product.Availability;
import org.colophon.catalog.product.Isbn;
import org.colophon.catalog.product.Price;
import org.colophon.catalog.product.ProductForm;
import org.colophon.catalog.prose.Biography;
import org.colophon.catalog.subject.ForeignSubject;
import org.colophon.catalog.subject.ThemaScheme;

/** How a text must be written to be read as a value of the catalogue. The value itself knows, and says what is wrong. */
public enum Notation {
    ISBN(Isbn::of),
    LANGUAGE(Language::new),
    OVERVIEW(Overview::new),
    PUBLICATION_DATE(PublicationDate::new),
    CONTRIBUTOR_ROLE(ContributorRole::of),
    ORCID(Orcid::of),
    ISNI(Isni::of),
    BIOGRAPHY(Biography::new),
    PRODUCT_FORM(ProductForm::of),
    CURRENCY(Price::currencyOf),
    SUBJECT(it -> ThemaScheme.current().subject(it)),
    QUALIFIER(it -> ThemaScheme.current().qualifier(it)),
    BISAC(it -> new ForeignSubject(ForeignSubject.Scheme.BISAC, it)),
    BIC(it -> new ForeignSubject(ForeignSubject.Scheme.BIC, it)),
    AUDIENCE(Audience::of),
    AVAILABILITY(Availability::of),
    FIELD(it -> new Locks(List.of(it)));

    private final Consumer<String> reading;

    Notation(Consumer<String> reading) {
        this.reading = reading;
    }

    /** @throws IllegalArgumentException that says why the text cannot be read so */
    void read(String text) {
        reading.accept(text);
    }
}
