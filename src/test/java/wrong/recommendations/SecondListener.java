package wrong.recommendations;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import wrong.WrongApplication;
import wrong.catalog.BookPulpedEvent;

/** A second listener of the same module, which knows the root. */
@Component
class SecondListener {

    @ApplicationModuleListener(id = "recommendations.second")
    void on(BookPulpedEvent event) {
        if (event.toString().equals(WrongApplication.class.getName())) {
            throw new IllegalStateException(event.toString());
        }
    }
}
