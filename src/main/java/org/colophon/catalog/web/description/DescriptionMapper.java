package org.colophon.catalog.web.description;

import java.util.Objects;
import org.colophon.catalog.contributor.Contribution;
import org.colophon.catalog.contributor.ContributorRole;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.description.Language;
import org.colophon.catalog.description.Overview;
import org.colophon.catalog.description.PublicationDate;
import org.colophon.catalog.product.Isbn;
import org.colophon.catalog.product.Product;
import org.colophon.catalog.product.ProductForm;
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
    BookDescription described(DescribedBook book);

    @Mapping(target = "editionStatement", source = "edition")
    @Mapping(target = "contributors", source = "contributions")
    @Mapping(target = "editionOf", ignore = true)
    DescribedBook written(BookDescription description);

    Contribution contribution(DescribedBook.Contributor contributor);

    Product product(DescribedBook.Product product);

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
