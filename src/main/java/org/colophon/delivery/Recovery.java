package org.colophon.delivery;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

/**
 * Hands publications whose delivery has failed or was lost to their listeners again. One instance at a time looks for them;
 * that two never take the same one holds even without it, by the claim in {@link Publications}.
 */
@Configuration(proxyBeanMethods = false)
class Recovery {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final int AT_ONCE = 250;

    @Bean
    RecurringTask<Void> deliveryRecovery(FailedEventPublications publications) {
        var options = ResubmissionOptions.defaults().withBatchSize(AT_ONCE).withMaxInFlight(Integer.MAX_VALUE);
        return Tasks.recurring("delivery-recovery", FixedDelay.of(BETWEEN_LOOKS))
                .execute((instance, context) -> publications.resubmit(options));
    }
}
