package org.colophon.catalog.document;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.colophon.catalog.BookId;
import org.colophon.catalog.ContributorId;
import org.colophon.catalog.contributor.Contribution;
import org.colophon.catalog.contributor.ContributorRole;
import org.colophon.catalog.cover.Cover;
import org.colophon.catalog.description.Audience;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.description.Dates;
import org.colophon.catalog.description.Language;
import org.colophon.catalog.description.Lineage;
import org.colophon.catalog.description.Overview;
import org.colophon.catalog.description.PublicationDate;
import org.colophon.catalog.description.Subjects;
import org.colophon.catalog.product.Availability;
import org.colophon.catalog.product.Isbn;
import org.colophon.catalog.product.Price;
import org.colophon.catalog.product.Product;
import org.colophon.catalog.product.ProductForm;
import org.colophon.catalog.subject.ForeignSubject;
import org.colophon.catalog.subject.ThemaScheme;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Turns descriptions in JSON into ours and back. Validation comes first: what cannot be read is thrown out here. */
@Mapper
interface DescriptionMapper {

    @Mapping(target = "edition", source = "editionStatement")
    @Mapping(target = "contributions", source = "contributors")
    @Mapping(target = "title", source = "title", defaultValue = "")
    @Mapping(target = "overview", source = "overview", defaultExpression = "java(Overview.NONE)")
    @Mapping(target = "subjects", source = ".")
    @Mapping(target = "dates", source = ".")
    @Mapping(target = "lineage", source = ".")
    @Mapping(
            target = "wearing",
            ignore = true) // these two make another description, and MapStruct takes them for setters
    @Mapping(target = "by", ignore = true)
    BookDescription described(DescribedBook book);

    @Mapping(target = "thema", source = "subjects")
    @Mapping(target = "foreign", source = ".")
    Subjects subjects(DescribedBook book);

    @Mapping(target = "publication", source = "publicationDate")
    @Mapping(target = "publishedOn", ignore = true)
    Dates dates(DescribedBook book);

    Lineage lineage(DescribedBook book);

    @Mapping(target = "editionStatement", source = "edition")
    @Mapping(target = "contributors", source = "contributions")
    @Mapping(target = "editionOf", ignore = true)
    @Mapping(target = "subjects", source = "subjects.thema")
    @Mapping(target = "qualifiers", source = "subjects.qualifiers")
    @Mapping(target = "bisac", expression = "java(codes(description.subjects(), ForeignSubject.Scheme.BISAC))")
    @Mapping(target = "bic", expression = "java(codes(description.subjects(), ForeignSubject.Scheme.BIC))")
    @Mapping(target = "themaVersion", expression = "java(version(description.subjects()))")
    @Mapping(target = "keywords", source = "subjects.keywords")
    @Mapping(target = "publicationDate", source = "dates.publication")
    @Mapping(target = "embargo", source = "dates.embargo")
    @Mapping(target = "outOfPrint", source = "dates.outOfPrint")
    @Mapping(target = "replaces", source = "lineage.replaces")
    @Mapping(target = "translationOf", source = "lineage.translationOf")
    @Mapping(target = "revisedFrom", source = "lineage.revisedFrom")
    DescribedBook written(BookDescription description);

    @Mapping(target = "by", ignore = true)
    Contribution contribution(DescribedBook.Contributor contributor);

    @Mapping(target = "counted", ignore = true)
    Product product(DescribedBook.Product product);

    @Mapping(target = "taxIncluded", source = "taxIncluded", defaultValue = "true")
    Price price(DescribedBook.Price price);

    @Mapping(target = "describedAs", ignore = true)
    Cover cover(DescribedBook.Cover cover);

    @Mapping(target = "path", expression = "java(cover.path())")
    DescribedBook.Cover cover(Cover cover);

    default List<ForeignSubject> foreign(DescribedBook book) {
        return Stream.concat(
                        book.bisac().stream().map(it -> new ForeignSubject(ForeignSubject.Scheme.BISAC, it)),
                        book.bic().stream().map(it -> new ForeignSubject(ForeignSubject.Scheme.BIC, it)))
                .toList();
    }

    default List<String> codes(Subjects subjects, ForeignSubject.Scheme scheme) {
        return subjects.foreign().stream()
                .filter(it -> it.scheme() == scheme)
                .map(ForeignSubject::code)
                .toList();
    }

    default @Nullable String version(Subjects subjects) {
        return subjects.thema().isEmpty() ? null : ThemaScheme.current().version();
    }

    default @Nullable ContributorId contributor(@Nullable UUID id) {
        return id == null ? null : new ContributorId(id);
    }

    default @Nullable UUID id(@Nullable ContributorId contributor) {
        return contributor == null ? null : contributor.value();
    }

    default @Nullable BookId book(@Nullable UUID id) {
        return id == null ? null : new BookId(id);
    }

    default @Nullable UUID id(@Nullable BookId book) {
        return book == null ? null : book.value();
    }

    default @Nullable Audience audience(@Nullable String code) {
        return code == null ? null : Audience.of(code);
    }

    default @Nullable String code(@Nullable Audience audience) {
        return audience == null ? null : audience.code();
    }

    default @Nullable Availability availability(@Nullable String code) {
        return code == null ? null : Availability.of(code);
    }

    default @Nullable String code(@Nullable Availability availability) {
        return availability == null ? null : availability.code();
    }

    default Isbn isbn(String text) {
        return Isbn.of(text);
    }

    default String text(Isbn isbn) {
        return isbn.digits();
    }

    default ContributorRole role(String code) {
        return ContributorRole.of(code);
    }

    default String code(ContributorRole role) {
        return role.code();
    }

    default ProductForm form(String code) {
        return ProductForm.of(code);
    }

    default String code(ProductForm form) {
        return form.code();
    }

    default @Nullable Language language(@Nullable String code) {
        return code == null ? null : new Language(code);
    }

    default @Nullable String code(@Nullable Language language) {
        return language == null ? null : language.code();
    }

    default Overview overview(String html) {
        return new Overview(html);
    }

    default String html(Overview overview) {
        return overview.html();
    }

    default @Nullable PublicationDate date(@Nullable String text) {
        return text == null ? null : new PublicationDate(text);
    }

    default @Nullable String text(@Nullable PublicationDate date) {
        return Objects.toString(date, null);
    }
}
