package org.colophon.content.imports;

/** What is asked of an import cannot be done in the state that it is in. */
public final class NotInThisState extends RuntimeException {

    NotInThisState(ImportState state) {
        super("The import is %s, so this cannot be done".formatted(state));
    }
}
