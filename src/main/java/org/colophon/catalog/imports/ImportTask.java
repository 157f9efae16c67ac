package org.colophon.catalog.imports;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs each import once, on whichever instance is free; its id is the name of the task's instance. */
@Configuration(proxyBeanMethods = false)
class ImportTask {

    private static final int MOST_RETRIES = 8;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

    @Bean
    OneTimeTask<Void> catalogImport(ImportRun run) {
        var retries = new FailureHandler.MaxRetriesFailureHandler<Void>(
                MOST_RETRIES,
                new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_PAUSE),
                (execution, operations) -> run.abandon(id(execution), "It was given up after repeated failures"));
        return Tasks.oneTime("catalog-import")
                .onFailure((execution, operations) -> goOnLater(execution, operations, retries))
                .execute((instance, context) -> run.run(
                        UUID.fromString(instance.getId()),
                        () -> context.getSchedulerState().isShuttingDown()));
    }

    /** An import that was interrupted has not failed. */
    private static void goOnLater(
            ExecutionComplete execution, ExecutionOperations<Void> operations, FailureHandler<Void> retries) {
        if (execution.getCause().filter(ImportInterrupted.class::isInstance).isPresent()) {
            operations.reschedule(execution, Instant.now());
        } else {
            retries.onFailure(execution, operations);
        }
    }

    private static UUID id(ExecutionComplete execution) {
        return UUID.fromString(execution.getExecution().taskInstance.getId());
    }
}
