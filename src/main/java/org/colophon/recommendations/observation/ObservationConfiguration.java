package org.colophon.recommendations.observation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.InstantSource;
import org.colophon.recommendations.reading.Readings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** The parts of the way of a reading, and the one store of readings that everything asks. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReadingSettings.class)
class ObservationConfiguration {

    @Bean
    Readings readings() {
        return new Readings();
    }

    @Bean
    ReaderKeys readerKeys(Salts salts, ReadingSettings settings) {
        return new ReaderKeys(salts, settings, InstantSource.system());
    }

    @Bean
    Pending pendingReadings() {
        return new Pending();
    }

    @Bean
    Intake readingIntake(Readings readings, Pending pending, ReadingSettings settings) {
        return new Intake(readings, pending, settings);
    }

    @Bean
    Tail readingTail(ReadingLog log, Readings readings, ReadingSettings settings) {
        return new Tail(log, readings, settings, InstantSource.system());
    }

    @Bean
    Exchange readingExchange(
            Intake intake, Pending pending, Tail tail, ReadingLog log, TransactionOperations transaction) {
        return new Exchange(intake, pending, tail, log, transaction);
    }

    @Bean
    RecurringTask<Void> recommendationsCompactReadings(
            ReadingLog log,
            Salts salts,
            Tail tail,
            Readings readings,
            ReadingSettings settings,
            TransactionOperations transaction) {
        var compaction = new Compaction(log, salts, tail, readings, settings, InstantSource.system(), transaction);
        return Tasks.recurring("recommendations-compact-readings", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> compaction.run());
    }
}
