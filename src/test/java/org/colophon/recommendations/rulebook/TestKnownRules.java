package org.colophon.recommendations.rulebook;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colophon.recommendations.TestBook;
import org.colophon.recommendations.rule.Rule;
import org.colophon.recommendations.settings.Settings;

/** Rules as if editors had set them, without a database. */
public final class TestKnownRules {

    private final KnownRules known = mock();

    public KnownRules known() {
        return known;
    }

    public void follow(Settings settings) {
        when(known.settings()).thenReturn(Optional.of(settings));
    }

    public void set(TestBook book, Rule... rules) {
        when(known.changedSince(any()))
                .thenReturn(List.of(new KnownRules.RulesChange(book.id(), 1, List.of(rules), Instant.EPOCH)));
    }
}
