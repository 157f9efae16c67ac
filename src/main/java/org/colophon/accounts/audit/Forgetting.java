package org.colophon.accounts.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Bounds the audit trail, once a day on one instance: whoever keeps people's doings for ever keeps too much. */
@Configuration(proxyBeanMethods = false)
class Forgetting {

    @Bean
    RecurringTask<Void> accountEventForgetting(Trail trail) {
        return Tasks.recurring("account-event-forgetting", FixedDelay.ofHours(24))
                .execute((instance, context) -> trail.forget());
    }
}
