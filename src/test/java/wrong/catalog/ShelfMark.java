package wrong.catalog;

import org.jmolecules.ddd.types.Identifier;

/** An id that is not a record. */
public class ShelfMark implements Identifier {}
