package org.colophon.delivery.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.colophon.architecture.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Over real HTTP, for what is tested is when something is sent and when it is committed. */
@Proves(adr = 14)
@Tag("sql")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Parcels.class)
class IdempotencyTests {

    private static final String PARCELS = "/admin/api/parcels";
    private static final String IMPORTS = "/admin/api/catalog/imports";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AnsweredRequests requests;

    @Autowired
    Parcels parcels;

    private Caller caller = Caller.admin(0);
    private String key = "";

    @BeforeEach
    void begin() {
        caller = Caller.admin(port);
        key = UUID.randomUUID().toString();
    }

    @Test
    void repeatsTheAnswerAndNotTheEffect() throws Exception {
        var label = label();
        var first = caller.post(PARCELS, key, json(label));
        var again = caller.post(PARCELS, key, json(label));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertRepeated(first, again);
        assertThat(parcels(label)).isEqualTo(1);
        await().untilAsserted(() -> assertThat(parcels.isHeardOf(idIn(first))).isTrue());
    }

    @Test
    void repeatsWhatTheCatalogueAnswered() throws Exception {
        var book = "{\"title\": \"Once and No More\"}";
        var first = caller.post("/admin/api/catalog/books", key, book);
        var again = caller.post("/admin/api/catalog/books", key, book);

        assertThat(first.headers().firstValue("ETag")).hasValue("\"v1\"");
        assertRepeated(first, again);
        var publish = first.headers().firstValue("Location").orElseThrow() + "/publish";
        assertThat(caller.post(publish, key + "p", "").statusCode()).isEqualTo(428);
    }

    @Test
    void tellsAnotherRequestWithTheKeyFromTheSameOne() throws Exception {
        caller.post(PARCELS, key, json(label()));

        for (var other : List.of(
                caller.request(PARCELS, "application/json", json(label())),
                caller.request(PARCELS + "?x=1", "application/json", json("x")),
                caller.request(IMPORTS, "text/csv", "isbn13,title\n"))) {
            var refused = Caller.send(other.header("Idempotency-Key", key));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(JsonPath.<String>read(refused.body(), "$.errors[0].parameter"))
                    .isEqualTo("Idempotency-Key");
        }
    }

    @Test
    void carriesARequestOutAnewUnderAnotherKeyOrName() throws Exception {
        var label = label();
        caller.post("/admin/api/accounts", key, """
                {"name": "second", "password": "a password that is long", "role": "EDITOR"}""");
        caller.post(PARCELS, key + "1", json(label));
        caller.post(PARCELS, key + "2", json(label));
        new Caller(port, "second", "a password that is long").post(PARCELS, key + "1", json(label));

        assertThat(parcels(label)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {"'a b', '\"a b\"'", "'a\"b', '\"a\\\"b\"'", "'a\\b', '\"a\\\\b\"'"})
    void takesAKeyBareOrAsAStructuredField(String bare, String quoted) throws Exception {
        var label = label();
        var first = caller.post(PARCELS, bare, json(label));

        assertRepeated(first, caller.post(PARCELS, quoted, json(label)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "\"\"", "\"a", "\"a\" b", "\"a\";v=1", "\"\\a\"", "a\tb", "LONG"})
    void refusesWhatIsNoKey(String wrong) throws Exception {
        var refused = caller.post(PARCELS, wrong.equals("LONG") ? "x".repeat(256) : wrong, json(label()));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(JsonPath.<String>read(refused.body(), "$.errors[0].parameter"))
                .isEqualTo("Idempotency-Key");
        assertThat(caller.post(PARCELS, "x".repeat(255), json("longest")).statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"stale, 412", "refused, 409", "broken, 500"})
    void leavesNothingOfAFailureAfterTheEffect(String label, int status) throws Exception {
        var failed = caller.post(PARCELS, key, json(label));

        assertThat(failed.statusCode()).isEqualTo(status);
        assertThat(failed.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(parcels(label)).isZero();
        assertThat(caller.post(PARCELS, key, json(label())).statusCode()).isEqualTo(201);
    }

    @Test
    void remembersNothingOfARequestWithFaults() throws Exception {
        assertThat(caller.post(PARCELS, key, "{\"lable\": 1}").statusCode()).isEqualTo(400);
        assertThat(caller.post("/admin/api/no-such", key, "{}").statusCode()).isEqualTo(404);
        assertThat(caller.post(PARCELS, key, json(label())).statusCode()).isEqualTo(201);
    }

    @Test
    void hasOneEffectOfManyRequestsAtOnce() throws Exception {
        var label = label();
        var begun = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (int i = 0; i < 20; i++) {
            begun.add(caller.begin(PARCELS, key, json(label)));
        }
        var answers = begun.stream().map(CompletableFuture::join).toList();

        assertThat(parcels(label)).isEqualTo(1);
        assertThat(answers).extracting(HttpResponse::statusCode).contains(201).isSubsetOf(201, 409);
        var repeated = caller.post(PARCELS, key, json(label));
        assertThat(answers)
                .filteredOn(it -> it.statusCode() == 201)
                .extracting(HttpResponse::body)
                .containsOnly(repeated.body());
    }

    @Test
    void doesNotCarryOutWhatIsInProgress() throws Exception {
        var gate = parcels.closeGate();
        var before = parcels("slow");
        var first = caller.begin(PARCELS, key, json("slow"));
        await().until(() -> gate.getCount() == 1);
        var second = caller.begin(PARCELS, key, json("slow"));
        var early = answerWithin(Duration.ofSeconds(4), second);
        gate.countDown();

        assertThat(first.join().statusCode()).isEqualTo(201);
        if (early) {
            assertThat(second.join().statusCode()).isEqualTo(409);
            assertThat(second.join().headers().firstValue("Retry-After")).hasValue("1");
        } else {
            assertRepeated(first.join(), second.join());
        }
        assertThat(parcels("slow") - before).isEqualTo(1);
    }

    @Test
    void takesALargeFileAndKnowsItAgain() throws Exception {
        var list = "title,authors\n" + "A Title of this Length,An Author\n".repeat(600_000);
        var first = Caller.send(caller.request(IMPORTS, "text/csv", list).header("Idempotency-Key", key));
        var again = Caller.send(caller.request(IMPORTS, "text/csv", list).header("Idempotency-Key", key));
        var other =
                Caller.send(caller.request(IMPORTS, "text/csv", list + "B,C\n").header("Idempotency-Key", key));

        assertThat(first.statusCode()).isEqualTo(202);
        assertRepeated(first, again);
        assertThat(other.statusCode()).isEqualTo(422);
    }

    @Test
    void knowsAFormAgainByItsParts() throws Exception {
        var list = "isbn13,title,authors\n9780000000002,A Title,An Author\n";
        var first = caller.upload(IMPORTS, key, "one", list);

        assertThat(first.statusCode()).isEqualTo(202);
        assertRepeated(first, caller.upload(IMPORTS, key, "two", list));
        assertThat(caller.upload(IMPORTS, key, "one", list + "1,B,C\n").statusCode())
                .isEqualTo(422);
    }

    @Test
    void keepsNoSecret() throws Exception {
        var before = parcels("secret");
        var first = caller.post(PARCELS, key, json("secret"));
        var again = caller.post(PARCELS, key, json("secret"));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(parcels("secret") - before).isEqualTo(1);
        assertThat(jdbc.sql("select count(body) from idempotent_request where idempotency_key = ?")
                        .param(key)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void forgetsAfterADay() throws Exception {
        var label = label();
        for (var age : List.of("23", "25")) {
            caller.post(PARCELS, key + age, json(label));
            jdbc.sql("update idempotent_request set received_at = current_timestamp - interval '%s' hour "
                                    .formatted(age)
                            + "where idempotency_key = ?")
                    .param(key + age)
                    .update();
        }
        requests.forgetOlderThan(Duration.ofHours(24));
        caller.post(PARCELS, key + "23", json(label));
        assertThat(parcels(label)).isEqualTo(2);
        caller.post(PARCELS, key + "25", json(label));
        assertThat(parcels(label)).isEqualTo(3);
    }

    private static boolean answerWithin(Duration time, CompletableFuture<?> answer) throws Exception {
        try {
            answer.get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException waitsStill) {
            return false;
        }
    }

    private static void assertRepeated(HttpResponse<String> first, HttpResponse<String> again) {
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(again.statusCode()).isEqualTo(first.statusCode());
        assertThat(again.body()).isEqualTo(first.body());
        for (var header : List.of("Location", "ETag", "Content-Type", "Cache-Control", "Content-Security-Policy")) {
            assertThat(again.headers().allValues(header))
                    .isEqualTo(first.headers().allValues(header));
        }
    }

    private long parcels(String label) {
        return jdbc.sql("select count(*) from parcel where label = ?")
                .param(label)
                .query(Long.class)
                .single();
    }

    private static UUID idIn(HttpResponse<String> answer) {
        return UUID.fromString(JsonPath.read(answer.body(), "$.id"));
    }

    private static String label() {
        return UUID.randomUUID().toString();
    }

    private static String json(String label) {
        return "{\"label\": \"%s\"}".formatted(label);
    }
}
