package org.colophon.content.imports;

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

/** Runs each import on whichever instance is free: once to read the file, and once more to change the book. */
@Configuration(proxyBeanMethods = false)
class EpubImportTask {

    private static final int MOST_RETRIES = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LATER = Duration.ofSeconds(1);

    @Bean
    OneTimeTask<Void> epubImport(EpubImportRun run) {
        var retries = new FailureHandler.MaxRetriesFailureHandler<Void>(
                MOST_RETRIES,
                new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_PAUSE),
                (execution, operations) -> run.abandon(id(execution), "It was given up after repeated failures"));
        return Tasks.oneTime("epub-import")
                .onFailure((execution, operations) -> goOnLater(execution, operations, retries))
                .execute((instance, context) -> run.run(
                        id(instance.getId()), () -> context.getSchedulerState().isShuttingDown()));
    }

    static String name(EpubImport job) {
        return job.id() + "/" + job.state() + "/" + job.version();
    }

    private static UUID id(String name) {
        return UUID.fromString(name.substring(0, name.indexOf('/')));
    }

    private static UUID id(ExecutionComplete execution) {
        return id(execution.getExecution().taskInstance.getId());
    }

    /** An import that was interrupted, or has to wait for another, has not failed. */
    private static void goOnLater(
            ExecutionComplete execution, ExecutionOperations<Void> operations, FailureHandler<Void> retries) {
        if (execution.getCause().filter(ImportDeferred.class::isInstance).isPresent()) {
            operations.reschedule(execution, Instant.now().plus(LATER));
        } else {
            retries.onFailure(execution, operations);
        }
    }
}
