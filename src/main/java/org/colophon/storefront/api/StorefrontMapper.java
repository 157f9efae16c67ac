package org.colophon.storefront.api;

import java.util.List;
import java.util.UUID;
import org.colophon.catalog.BookCard;
import org.colophon.content.BookSearchResult;
import org.colophon.content.Content;
import org.colophon.content.ContentReleased;
import org.colophon.content.EntryId;
import org.colophon.storefront.cover.CoverPicture;
import org.colophon.storefront.shelf.Listing;
import org.colophon.storefront.shelf.Neighbour;
import org.colophon.storefront.shelf.ShelvedBook;
import org.colophon.storefront.subject.Subject;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From what the shelf and the contexts say to what the public interface promises: nothing goes out that is not named here. */
@Mapper
interface StorefrontMapper {

    default BookJson toJson(ShelvedBook book) {
        return toJson(book.card(), CoverPicture.of(book));
    }

    default BookSummaryJson toJson(Listing listing) {
        return toSummary(listing.card(), CoverPicture.of(listing));
    }

    @Mapping(target = "cover", source = "picture")
    BookJson toJson(BookCard card, CoverPicture picture);

    @Mapping(target = "cover", source = "picture")
    BookSummaryJson toSummary(BookCard card, CoverPicture picture);

    @Mapping(target = "book", source = "listing")
    RelatedJson toJson(Neighbour neighbour);

    SectionJson toJson(Content.Section section);

    BookSearchJson toJson(BookSearchResult found);

    default UUID toJson(EntryId id) {
        return id.value();
    }

    List<EntryJson> toEntries(List<ContentReleased.Entry> entries);

    List<RelatedJson> toRelated(List<Neighbour> neighbours);

    List<BookSummaryJson> toSummaries(List<Listing> listings);

    List<SubjectCountJson> toSubjects(List<Subject> subjects);
}
