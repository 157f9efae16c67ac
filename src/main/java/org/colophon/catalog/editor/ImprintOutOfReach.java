package org.colophon.catalog.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An editor who is limited to imprints wanted to change a book of another, or to give a book away to another. */
public class ImprintOutOfReach extends RuntimeException {

    ImprintOutOfReach(@Nullable String imprint, List<String> own) {
        super("%s is not among your imprints (%s)"
                .formatted(imprint == null ? "A book without an imprint" : imprint, String.join(", ", own)));
    }
}
