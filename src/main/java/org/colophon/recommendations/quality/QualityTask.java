package org.colophon.recommendations.quality;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes a report once a day, at an hour when few read, on one instance. */
@Configuration(proxyBeanMethods = false)
class QualityTask {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 30);

    @Bean
    RecurringTask<Void> recommendationsQuality(QualityReporting reporting) {
        return Tasks.recurring("recommendations-quality", new Daily(AT_NIGHT))
                .execute((instance, context) -> reporting.report());
    }
}
