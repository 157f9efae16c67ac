package wrong.recommendations;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import wrong.catalog.BookPulpedEvent;

/** Public, answers, has no id of its own; and one of its methods is never called. */
@Component
public class TalkativeListener {

    @ApplicationModuleListener
    String hear(BookPulpedEvent event) {
        return event.toString();
    }

    void on(BookPulpedEvent event) {
        hear(event);
    }
}
