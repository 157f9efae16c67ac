package org.colophon.delivery.idempotency;

import java.net.URI;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.jmolecules.event.types.DomainEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A business with an effect that can be counted, and every way to fail after it. */
@TestConfiguration(proxyBeanMethods = false)
class Parcels {

    private final Set<UUID> heardOf = ConcurrentHashMap.newKeySet();
    private CountDownLatch gate = new CountDownLatch(0);

    @Bean
    Desk desk(JdbcClient jdbc, ApplicationEventPublisher events) {
        jdbc.sql("create table parcel (id uuid primary key, label varchar(100) not null)")
                .update();
        return new Desk(this, jdbc, events);
    }

    @ApplicationModuleListener(id = "idempotency-tests.parcels")
    void on(ParcelSent event) {
        heardOf.add(event.id());
    }

    boolean isHeardOf(UUID id) {
        return heardOf.contains(id);
    }

    /** Until it is opened, whoever sends a slow parcel stands in the transaction. */
    CountDownLatch closeGate() {
        gate = new CountDownLatch(1);
        return gate;
    }

    record ParcelSent(UUID id) implements DomainEvent {}

    record Label(String label) {}

    record Receipt(UUID id, String label) {}

    static class Desk {

        private final Parcels parcels;
        private final JdbcClient jdbc;
        private final ApplicationEventPublisher events;

        Desk(Parcels parcels, JdbcClient jdbc, ApplicationEventPublisher events) {
            this.parcels = parcels;
            this.jdbc = jdbc;
            this.events = events;
        }

        @Transactional
        public Receipt send(String label) throws InterruptedException {
            var receipt = new Receipt(UUID.randomUUID(), label);
            jdbc.sql("insert into parcel values (?, ?)")
                    .params(receipt.id(), label)
                    .update();
            events.publishEvent(new ParcelSent(receipt.id()));
            switch (label) {
                case "stale" -> throw new OptimisticLockingFailureException("as the test wants it");
                case "refused" -> throw new ResponseStatusException(HttpStatus.CONFLICT);
                case "broken" -> throw new IllegalStateException("as the test wants it");
                case "slow" -> parcels.gate.await();
                default -> {}
            }
            return receipt;
        }
    }

    @RestController
    static class Door {

        private final Desk desk;

        Door(Desk desk) {
            this.desk = desk;
        }

        @PostMapping("/admin/api/parcels")
        ResponseEntity<Receipt> send(@RequestBody Label body) throws InterruptedException {
            var receipt = desk.send(body.label());
            var answer = ResponseEntity.created(URI.create("/admin/api/parcels/" + receipt.id()))
                    .eTag("v1");
            return "secret".equals(body.label())
                    ? answer.cacheControl(CacheControl.noStore()).body(receipt)
                    : answer.body(receipt);
        }
    }
}
