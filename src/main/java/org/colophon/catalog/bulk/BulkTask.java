package org.colophon.catalog.bulk;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs each step of each change of many books once, on whichever instance is free. */
@Configuration(proxyBeanMethods = false)
class BulkTask {

    private static final int MOST_RETRIES = 8;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final char SEPARATOR = '@';

    @Bean
    OneTimeTask<Void> catalogBulkChange(BulkRun run) {
        var retries = new FailureHandler.MaxRetriesFailureHandler<Void>(
                MOST_RETRIES,
                new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_PAUSE),
                (execution, operations) -> run.abandon(
                        id(execution.getExecution().taskInstance), "It was given up after repeated failures"));
        return Tasks.oneTime("catalog-bulk-change")
                .onFailure((execution, operations) -> goOnLater(execution, operations, retries))
                .execute((instance, context) ->
                        run.run(id(instance), () -> context.getSchedulerState().isShuttingDown()));
    }

    /** Named after the step too, for the task of the step before may not be cleared away yet. */
    static String nameOf(BulkChange ordered) {
        return ordered.id().toString() + SEPARATOR + ordered.version();
    }

    private static UUID id(TaskInstance<?> instance) {
        var name = instance.getId();
        return UUID.fromString(name.substring(0, name.indexOf(SEPARATOR)));
    }

    /** A change that was interrupted has not failed. */
    private static void goOnLater(
            ExecutionComplete execution, ExecutionOperations<Void> operations, FailureHandler<Void> retries) {
        if (execution.getCause().filter(BulkRun.Interrupted.class::isInstance).isPresent()) {
            operations.reschedule(execution, Instant.now());
        } else {
            retries.onFailure(execution, operations);
        }
    }
}
