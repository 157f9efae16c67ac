package org.colophon.delivery;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Runs what must run once over several instances: every bean that is a {@link Task} of db-scheduler. A module that wants
 * something done later asks the {@link SchedulerClient}, within the transaction that gives the reason for it.
 */
@Configuration(proxyBeanMethods = false)
class Schedule {

    private static final int THREADS = 4;
    private static final Duration POLLING = Duration.ofMillis(250);
    /** An instance that was silent for so long, several times over, has died: others take up its tasks. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private static final Duration LONGEST_STOP = Duration.ofSeconds(15);

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource database, List<RecurringTask<?>> recurring, ObjectProvider<Task<?>> tasks) {
        var others = tasks.orderedStream()
                .filter(task -> !(task instanceof RecurringTask))
                .toList();
        return Scheduler.create(database, List.copyOf(others))
                .startTasks(recurring)
                .threads(THREADS)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(LONGEST_STOP)
                .build();
    }

    @Bean
    @Primary
    SchedulerClient schedulerClient(DataSource database) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .build();
    }

    @Bean
    SchedulerStart schedulerStart(Scheduler scheduler) {
        return new SchedulerStart(scheduler);
    }

    /** Starts the scheduler when the application is ready, so that a start never waits for old work. */
    record SchedulerStart(Scheduler scheduler) {

        @EventListener(ApplicationReadyEvent.class)
        void start() {
            scheduler.start();
        }
    }
}
