package org.colophon.catalog.web.subject;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.colophon.catalog.subject.ThemaKind;
import org.colophon.catalog.subject.ThemaScheme;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Thema for editors. The tag of every answer is the scheme's version, so that one who has it is told 304. */
@RestController
@RequestMapping("/admin/api/catalog/thema")
class ThemaController {

    private static final CacheControl ASK_AGAIN = CacheControl.noCache().cachePrivate();

    /** Lists the codes at the top of Thema. */
    @GetMapping
    ResponseEntity<ThemaList> top() {
        var thema = ThemaScheme.current();
        return answer(ThemaList.of(thema.version(), thema.top()));
    }

    /** Finds codes of Thema by words or by the beginning of a code. */
    @GetMapping(params = "q")
    ResponseEntity<ThemaList> search(
            @RequestParam @NotBlank @Size(max = 100) String q,
            @RequestParam @Nullable @Pattern(regexp = "subject|qualifier") String kind,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        var thema = ThemaScheme.current();
        var found = thema.search(q, kind == null ? null : ThemaKind.of(kind), limit);
        return answer(ThemaList.of(thema.version(), found));
    }

    /** Shows a code of Thema with those above and below it. */
    @GetMapping("/{code}")
    ResponseEntity<ThemaEntry> entry(@PathVariable String code) {
        var thema = ThemaScheme.current();
        return thema.find(code)
                .map(it -> answer(ThemaEntry.of(it, thema)))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Thema %s has no code \"%s\"".formatted(thema.version(), code)));
    }

    private static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok()
                .cacheControl(ASK_AGAIN)
                .eTag("thema-" + ThemaScheme.current().version())
                .body(body);
    }
}
