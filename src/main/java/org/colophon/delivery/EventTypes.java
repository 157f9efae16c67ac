package org.colophon.delivery;

import org.jmolecules.event.types.DomainEvent;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Finds the class of a stored event, and of nothing else: a forged row must never load a foreign class. */
@Component
class EventTypes {

    private static final String OURS = "org.colophon.";

    /** @throws UnknownEventType when no event of this application has the name */
    Class<? extends DomainEvent> named(String name) {
        if (!name.startsWith(OURS)) {
            throw new UnknownEventType(name);
        }
        try {
            return Class.forName(name, false, ClassUtils.getDefaultClassLoader())
                    .asSubclass(DomainEvent.class);
        } catch (ClassNotFoundException | ClassCastException | LinkageError e) {
            throw new UnknownEventType(name, e);
        }
    }

    static class UnknownEventType extends RuntimeException {

        UnknownEventType(String name) {
            super("No event of this application is called " + name);
        }

        UnknownEventType(String name, Throwable cause) {
            super("No event of this application is called " + name, cause);
        }
    }
}
