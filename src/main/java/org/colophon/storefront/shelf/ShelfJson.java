package org.colophon.storefront.shelf;

import org.colophon.catalog.BookCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Cards and outlines as the shelf stores them. A row that a newer release wrote can still be read by an older one. */
@Component
class ShelfJson {

    private final JsonMapper mapper;
    private final ObjectReader cards;
    private final ObjectReader outlines;

    ShelfJson(JsonMapper mapper) {
        this.mapper = mapper;
        this.cards = mapper.readerFor(BookCard.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.outlines = mapper.readerFor(Outline.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    String write(BookCard card) {
        return mapper.writeValueAsString(card);
    }

    String write(Outline outline) {
        return mapper.writeValueAsString(outline);
    }

    BookCard card(String json) {
        return cards.readValue(json);
    }

    Outline outline(@Nullable String json) {
        return json == null ? Outline.EMPTY : outlines.readValue(json);
    }
}
