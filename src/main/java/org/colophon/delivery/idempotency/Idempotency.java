package org.colophon.delivery.idempotency;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where keys hold, and for how long: a day. */
@Configuration(proxyBeanMethods = false)
class Idempotency {

    private static final Duration KEPT = Duration.ofHours(24);

    /** Without an order it comes last, behind Spring Security. */
    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(AnsweredRequests requests, OneTransaction transaction) {
        var registration = new FilterRegistrationBean<>(new IdempotencyFilter(requests, transaction));
        registration.addUrlPatterns("/admin/api/*");
        return registration;
    }

    @Bean
    RecurringTask<Void> idempotencyPurge(AnsweredRequests requests) {
        return Tasks.recurring("idempotency-purge", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> requests.forgetOlderThan(KEPT));
    }
}
