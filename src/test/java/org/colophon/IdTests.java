package org.colophon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.colophon.architecture.Proves;
import org.colophon.catalog.BookId;
import org.colophon.catalog.ContributorId;
import org.colophon.content.EntryId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@Proves(adr = 9)
class IdTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void idsSortByTheTimeTheyWereMade() {
        var ids = Stream.generate(BookId::create).limit(1_000).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
        assertThat(ids.getFirst().value().version()).isEqualTo(7);
    }

    @Test
    void inJsonAnIdIsItsText() {
        var book = BookId.create();
        var contributor = ContributorId.create();
        var entry = EntryId.create();

        assertThat(JSON.writeValueAsString(book)).isEqualTo("\"" + book + "\"");
        assertThat(JSON.readValue("\"" + book + "\"", BookId.class)).isEqualTo(book);
        assertThat(JSON.writeValueAsString(contributor)).isEqualTo("\"" + contributor + "\"");
        assertThat(JSON.readValue("\"" + contributor + "\"", ContributorId.class))
                .isEqualTo(contributor);
        assertThat(JSON.readValue("\"" + entry + "\"", EntryId.class)).isEqualTo(entry);
    }
}
