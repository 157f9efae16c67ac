package org.colophon.content.opening;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes each {@link OpeningRun} once, on whichever instance is free, and again from the start when it failed. */
@Configuration(proxyBeanMethods = false)
class OpeningTask {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

    @Bean
    OneTimeTask<Void> contentOpening(OpeningRun run) {
        return Tasks.oneTime("content-opening")
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_PAUSE))
                .execute((instance, context) ->
                        run.run(() -> context.getSchedulerState().isShuttingDown()));
    }
}
