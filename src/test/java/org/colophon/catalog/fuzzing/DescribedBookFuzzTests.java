package org.colophon.catalog.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.colophon.catalog.document.DescribedBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A book in JSON is no JSON, has faults that are told with their places, or is described just as it says. */
class DescribedBookFuzzTests {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    /** As requests are read. */
    private static final JsonMapper REQUESTS = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final List<String> FIELDS = List.of(
            "\"contributors\": [{\"name\": \"\u2003\", \"role\": \"A01\"}]",
            "\"series\": {\"title\": \"\u2003\"}",
            "\"keywords\": [\"\u2003\", \"k\"]",
            "\"title\": \"A\"",
            "\"title\": null",
            "\"subtitle\": \"\\u0000\"",
            "\"editionStatement\": \"\\ud800\"",
            "\"contributors\": [{\"name\": \"A\", \"role\": \"A01\"}]",
            "\"contributors\": [null, {\"name\": \" \"}]",
            "\"imprint\": 7",
            "\"language\": \"en\"",
            "\"language\": \"EN\"",
            "\"overview\": \"<p>x<script>\"",
            "\"subjects\": [\"UMX\"]",
            "\"subjects\": [\"UMX\", \"UMX\", null]",
            "\"qualifiers\": [\"1DFG\", \"UMX\"]",
            "\"keywords\": [\"k\", \" k\"]",
            "\"keywords\": [\"k\", \"l\"]",
            "\"audience\": \"06\"",
            "\"publicationDate\": \"2022-02\"",
            "\"publicationDate\": \"2022-02-30\"",
            "\"embargo\": \"2026-01-02\"",
            "\"outOfPrint\": \"2026-01-01\"",
            "\"outOfPrint\": \"+999999999-12-31\"",
            "\"series\": {\"title\": \"S\", \"number\": 0}",
            "\"series\": {\"title\": \" S\", \"number\": 99999}",
            "\"replaces\": \"0197-\"",
            "\"cover\": {\"name\": \"x\"}",
            "\"translationOf\": \"01970000-0000-7000-8000-000000000000\"",
            "\"status\": {}",
            "\"products\": [null]",
            "\"products\": [{\"isbn\": \"0306406152\", \"form\": \"BC\"}, {\"isbn\": \"9780306406157\", \"form\": \"BB\"}]",
            "\"products\": [{\"isbn\": \"9780306406157\", \"form\": \"BC\", \"pages\": 1, \"availability\": \"20\", \"prices\":"
                    + " [{\"amount\": 1e3, \"currency\": \"EUR\"}, {\"amount\": 2.50, \"currency\": \"EUR\", \"from\": \"2026-01-01\"}]}]",
            "\"products\": [{\"isbn\": \"9780306406157\", \"form\": \"BC\", \"prices\":"
                    + " [{\"amount\": 1E+5, \"currency\": \"JPY\", \"taxIncluded\": false, \"until\": \"2026-01-01\"}]}]",
            "\"products\": [{\"isbn\": \"9780306406157\", \"form\": \"BC\", \"prices\":"
                    + " [null, {\"amount\": 1e-400}, {\"amount\": 0.001, \"currency\": \"XXX\"}]}]");

    @FuzzTest
    void isDescribedOrHasFaults(byte[] json) {
        try {
            assertDescribedOrFaulty(REQUESTS.readValue(new String(json, UTF_8), DescribedBook.class));
        } catch (JacksonException unreadable) {
            assertThat(unreadable.getOriginalMessage()).isNotBlank();
        }
    }

    @Test
    void isDescribedOrHasFaultsWhateverIsGenerated() {
        Corpus.of(getClass(), "isDescribedOrHasFaults").forEach(this::isDescribedOrHasFaults);
        Noise.lists(5, FIELDS).map(it -> "{" + it + "}").forEach(it -> isDescribedOrHasFaults(it.getBytes(UTF_8)));
        Noise.bytes(
                        6,
                        List.of(
                                "{",
                                "}",
                                ",",
                                "[",
                                "]",
                                ": ",
                                "\"title\"",
                                "\"products\"",
                                "null",
                                "\"",
                                "1",
                                "1e999999999"))
                .forEach(this::isDescribedOrHasFaults);
    }

    private static void assertDescribedOrFaulty(@Nullable DescribedBook book) {
        if (book == null) { // which is what JSON's null is read as, and a controller never sees
            return;
        }
        var faults = VALIDATOR.validate(book);
        if (faults.isEmpty()) {
            Sound.assertSound(book.description());
        } else {
            assertThat(faults).allSatisfy(it -> assertThat(it.getMessage()).isNotBlank());
        }
    }
}
