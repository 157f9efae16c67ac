package org.colophon.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.colophon.ModuleTest;
import org.colophon.architecture.Proves;
import org.jmolecules.event.types.DomainEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.modulith.events.core.EventPublicationRepository.FailedCriteria;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
@Proves(adr = 6)
@Import(DeliveryTests.Listener.class)
class DeliveryTests {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Backlog backlog;

    @Autowired
    Publications publications;

    @Autowired
    Listener listener;

    @BeforeEach
    void begin() {
        jdbc.sql("delete from event_publication").update();
    }

    @Test
    void forgetsWhatHasBeenDelivered() {
        var event = publish(Happened.that(0));

        awaitDelivered(event);
        await().untilAsserted(() -> assertThat(backlog.status().open()).isZero());
        assertThat(listener.deliveriesOf(event)).isEqualTo(1);
    }

    @Test
    void triesAgainAfterAFailure() {
        var event = publish(Happened.that(2));

        awaitDelivered(event);
        await().untilAsserted(() -> assertThat(backlog.status()).isEqualTo(new Status(0, 0, 0)));
        assertThat(listener.deliveriesOf(event)).isEqualTo(3);
    }

    @Test
    void publishesNothingWhenTheChangeIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(Happened.that(0));
            status.setRollbackOnly();
        });

        assertThat(backlog.status().open()).isZero();
    }

    @Test
    void deliversWhatAnInstanceThatDiedHadBegun() {
        var event = new Happened(UUID.randomUUID(), 0);
        leaveBehind("delivery-tests.listen", event, 1);

        awaitDelivered(event);
        await().untilAsserted(() -> assertThat(backlog.status().open()).isZero());
    }

    @Test
    void givesUpAfterTheLastAttempt() {
        var event = new Happened(UUID.randomUUID(), Integer.MAX_VALUE);
        leaveBehind("delivery-tests.listen", event, Retries.MOST_ATTEMPTS - 1);

        await().untilAsserted(() -> assertThat(backlog.status()).isEqualTo(new Status(0, 1, 0)));
        assertThat(listener.deliveriesOf(event)).isEqualTo(1);
    }

    @Test
    void whatCannotBeReadHarmsNoOther() {
        insert("delivery-tests.listen", "java.io.File", "\"/etc/passwd\"", 1);
        insert("delivery-tests.listen", Happened.class.getName(), "no json", 1);
        insert("delivery-tests.listen", "org.colophon.NeverWas", "{}", 1);
        var event = new Happened(UUID.randomUUID(), 0);
        leaveBehind("delivery-tests.listen", event, 1);

        awaitDelivered(event);
        await().untilAsserted(() -> assertThat(backlog.status()).isEqualTo(new Status(0, 3, 0)));
    }

    @Test
    void whatNoListenerHandlesIsGivenUpAndNotForgotten() {
        leaveBehind("delivery-tests.gone", Happened.that(0), Retries.MOST_ATTEMPTS - 1);

        await().untilAsserted(() -> assertThat(backlog.status()).isEqualTo(new Status(0, 1, 0)));
    }

    @Test
    void twoThatClaimNeverGetTheSame() throws Exception {
        for (int i = 0; i < 40; i++) {
            leaveBehind("delivery-tests.elsewhere", Happened.that(0), 1);
        }
        var claimed = ConcurrentHashMap.<UUID>newKeySet();
        var claims = new AtomicInteger();
        Runnable claim = () -> publications.findFailedPublications(FailedCriteria.ALL.withItemsToRead(100)).stream()
                .filter(it -> it.getTargetIdentifier().getValue().endsWith("elsewhere"))
                .forEach(it -> {
                    claims.incrementAndGet();
                    claimed.add(it.getIdentifier());
                });

        var threads = Stream.generate(() -> new Thread(claim)).limit(4).toList();
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }

        assertThat(claims.get()).isEqualTo(claimed.size());
    }

    private Happened publish(Happened event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
        return event;
    }

    private void awaitDelivered(Happened event) {
        await().untilAsserted(() -> assertThat(listener.hasHandled(event)).isTrue());
    }

    /** As an instance does that dies after it has begun to deliver. */
    private void leaveBehind(String listenerId, Happened event, int attempts) {
        var json = "{\"id\":\"%s\",\"failures\":%d}".formatted(event.id(), event.failures());
        insert(listenerId, Happened.class.getName(), json, attempts);
    }

    private void insert(String listenerId, String type, String event, int attempts) {
        jdbc.sql("insert into event_publication values (?, ?, ?, ?, current_timestamp, ?, current_timestamp)")
                .params(UUID.randomUUID(), listenerId, type, event, attempts)
                .update();
    }

    /** @param failures how many deliveries fail before one succeeds */
    record Happened(UUID id, int failures) implements DomainEvent {

        static Happened that(int failures) {
            return new Happened(UUID.randomUUID(), failures);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Listener {

        private final Set<UUID> handled = ConcurrentHashMap.newKeySet();
        private final Map<UUID, AtomicInteger> deliveries = new ConcurrentHashMap<>();

        boolean hasHandled(Happened event) {
            return handled.contains(event.id());
        }

        int deliveriesOf(Happened event) {
            return deliveries.getOrDefault(event.id(), new AtomicInteger()).get();
        }

        @ApplicationModuleListener(id = "delivery-tests.listen")
        void on(Happened event) {
            var delivery = deliveries
                    .computeIfAbsent(event.id(), id -> new AtomicInteger())
                    .incrementAndGet();
            if (delivery <= event.failures()) {
                throw new IllegalStateException("Delivery " + delivery + " fails as the test wants it to");
            }
            handled.add(event.id());
        }
    }
}
