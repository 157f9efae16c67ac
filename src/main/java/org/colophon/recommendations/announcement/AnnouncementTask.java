package org.colophon.recommendations.announcement;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.InstantSource;
import org.colophon.recommendations.related.CurrentIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks for changed lists on one instance at a time. */
@Configuration(proxyBeanMethods = false)
class AnnouncementTask {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    @Bean
    RecurringTask<Void> recommendationsAnnounce(CurrentIndex current, Sweep sweep) {
        var announcements = new Announcements(current, sweep, InstantSource.system());
        return Tasks.recurring("recommendations-announce", FixedDelay.of(BETWEEN_LOOKS))
                .execute((instance, context) -> announcements.announceWhenAtRest());
    }
}
