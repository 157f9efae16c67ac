package org.colophon.content.web.release;

import jakarta.validation.constraints.Size;
import org.colophon.content.release.Occasion;
import org.jspecify.annotations.Nullable;

/** @param note what there is to say about the release, for other editors; may be left out */
record ReleaseForm(@Nullable @Size(max = Occasion.MAX_NOTE) String note) {}
