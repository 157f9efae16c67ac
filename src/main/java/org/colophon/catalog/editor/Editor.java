package org.colophon.catalog.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who changes the catalogue.
 *
 * @param name of their account
 * @param imprints whose books alone they may change; empty for all
 * @param administrator whether they keep the list of imprints
 */
public record Editor(String name, List<String> imprints, boolean administrator) {

    /** The application itself, when nobody stands behind a change. */
    public static final Editor COLOPHON = new Editor("colophon", List.of(), true);

    public Editor {
        imprints = List.copyOf(imprints);
    }

    public Editor(String name, List<String> imprints) {
        this(name, imprints, false);
    }

    /** May they change a book of that imprint? One without an imprint belongs to nobody yet, so only to those for all. */
    public boolean mayChange(@Nullable String imprint) {
        return imprints.isEmpty() || (imprint != null && imprints.stream().anyMatch(imprint::equalsIgnoreCase));
    }
}
