package org.colophon.catalog.book;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.colophon.catalog.calendar.PublicationSchedule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes scheduled books at their time, once over all instances and after a restart too. */
@Configuration(proxyBeanMethods = false)
class ScheduledPublication {

    @Bean
    OneTimeTask<Void> catalogPublication(PublicationDesk desk) {
        return Tasks.oneTime(PublicationSchedule.TASK)
                .execute((instance, context) -> desk.publishWhenDue(PublicationSchedule.bookOf(instance)));
    }
}
