package org.colophon.catalog.bulk;

import java.util.List;
import org.colophon.catalog.alteration.AlterationRefused;
import org.colophon.catalog.book.NotPublishable;
import org.colophon.catalog.contributor.NoSuchContributor;
import org.colophon.catalog.description.Fault;
import org.colophon.catalog.editor.ImprintOutOfReach;
import org.colophon.catalog.imprint.ImprintRefused;
import org.colophon.catalog.register.IsbnTaken;
import org.colophon.catalog.register.NoSuchEdition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says why a book cannot be changed, in the words of whatever refused it. */
final class Reasons {

    private static final Logger log = LoggerFactory.getLogger(Reasons.class);

    private Reasons() {}

    static List<Fault> of(RuntimeException refusal) {
        return switch (refusal) {
            case AlterationRefused it -> it.faults();
            case NotPublishable it -> it.faults();
            case NoSuchEdition it -> List.of(it.fault());
            case NoSuchContributor it ->
                it.faults().entrySet().stream()
                        .map(fault -> new Fault(fault.getKey(), fault.getValue()))
                        .toList();
            case ImprintRefused it -> List.of(it.fault());
            case IsbnTaken it -> List.of(it.fault());
            case ImprintOutOfReach it -> List.of(new Fault("/imprint", String.valueOf(it.getMessage())));
            default -> {
                log.error("A book could not be changed along with others", refusal);
                yield List.of(new Fault("", "The book could not be changed; the application's log says why"));
            }
        };
    }
}
