package org.colophon.catalog.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.colophon.catalog.completeness.Completeness;
import org.colophon.catalog.description.Fault;
import org.colophon.catalog.document.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * What would follow from publishing a book now.
 *
 * @param possible whether it can be published
 * @param summary in a sentence
 * @param obstacles all that stands against it
 * @param address where readers would find it
 * @param changes what readers would see otherwise than now; empty when they see nothing of it yet
 * @param events what the other modules would be told
 * @param channels how complete the book is for each
 * @param onSale its products that could be bought
 */
public record Forecast(
        boolean possible,
        String summary,
        List<Fault> obstacles,
        String address,
        List<FieldChange> changes,
        List<Told> events,
        List<Completeness> channels,
        List<OnSale> onSale) {

    /**
     * @param event its name
     * @param follows what each module does then
     */
    public record Told(String event, List<String> follows) {}

    /** @param form what a reader calls it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OnSale(
            String isbn,
            String form,
            @Nullable BigDecimal amount,
            @Nullable String currency) {}
}
