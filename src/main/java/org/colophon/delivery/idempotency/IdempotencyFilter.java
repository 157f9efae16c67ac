package org.colophon.delivery.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import org.colophon.delivery.idempotency.AnsweredRequests.Claimed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.transaction.TransactionException;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Carries out a POST with an {@code Idempotency-Key} once, however often it is sent. It stands behind Spring Security, for a
 * key is the sender's own. Nothing of an answer is sent before the change is committed.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

    static final String REPLAYED = "Idempotency-Replayed";

    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyFilter.class);

    private final AnsweredRequests requests;
    private final OneTransaction transaction;

    IdempotencyFilter(AnsweredRequests requests, OneTransaction transaction) {
        this.requests = requests;
        this.transaction = transaction;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod())
                || request.getHeader(IdempotencyKey.HEADER) == null
                || request.getUserPrincipal() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var values = Collections.list(request.getHeaders(IdempotencyKey.HEADER));
        var key = values.size() == 1 ? IdempotencyKey.read(values.getFirst()) : Optional.<IdempotencyKey>empty();
        if (key.isEmpty()) {
            Refusal.MALFORMED.write(request, response);
        } else if (isForm(request)) {
            once(claim(request, key.get(), Fingerprint.ofParts(request)), request, response, chain);
        } else {
            try (var body = new ReadBody(request.getInputStream());
                    var again = body.open()) {
                var claim = claim(request, key.get(), Fingerprint.of(request, body.open()));
                once(claim, new RepeatableRequest(request, again), response, chain);
            }
        }
    }

    private void once(Claim claim, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var answer = new ContentCachingResponseWrapper(response);
            transaction.carryOut(claim, request, answer, chain);
            answer.copyBodyToResponse();
        } catch (Claimed e) {
            repeat(claim, request, response);
        } catch (DataAccessException | TransactionException e) {
            LOG.error("Nothing is changed, for the change could not be kept together with its answer", e);
            if (!response.isCommitted()) {
                response.reset();
                Refusal.UNAVAILABLE.write(request, response);
            }
        }
    }

    private void repeat(Claim claim, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var answered = requests.find(claim).orElse(null);
        if (answered == null) {
            Refusal.IN_PROGRESS.write(request, response);
        } else if (!answered.fingerprint().equals(claim.fingerprint())) {
            Refusal.OTHER_REQUEST.write(request, response);
        } else if (answered.answer().body() == null) {
            Refusal.SECRET.write(request, response);
        } else {
            response.setHeader(REPLAYED, "true");
            answered.answer().write(response);
        }
    }

    private static Claim claim(HttpServletRequest request, IdempotencyKey key, String fingerprint) {
        return new Claim(request.getUserPrincipal().getName(), key, fingerprint);
    }

    private static boolean isForm(HttpServletRequest request) {
        return StringUtils.startsWithIgnoreCase(request.getContentType(), MediaType.MULTIPART_FORM_DATA_VALUE);
    }
}
