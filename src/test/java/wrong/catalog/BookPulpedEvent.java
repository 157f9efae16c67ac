package wrong.catalog;

import org.jmolecules.event.types.DomainEvent;

/** Not a record, mutable, and named for what it is and not for what happened. */
public class BookPulpedEvent implements DomainEvent {

    public final StringBuilder reason = new StringBuilder();
}
