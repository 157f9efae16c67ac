package org.colophon.delivery.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Carries a request out and keeps its answer, both or neither. */
@Component
class OneTransaction {

    private final AnsweredRequests requests;

    OneTransaction(AnsweredRequests requests) {
        this.requests = requests;
    }

    /**
     * The transactions of the business join this one. An answer that tells of a failure leaves nothing behind, so that the
     * request may be mended and sent again with the same key.
     *
     * @throws AnsweredRequests.Claimed when another request has the key
     */
    @Transactional(rollbackFor = Exception.class)
    public void carryOut(
            Claim claim, HttpServletRequest request, ContentCachingResponseWrapper response, FilterChain chain)
            throws IOException, ServletException {
        requests.claim(claim);
        chain.doFilter(request, response);
        if (response.getStatus() < 400) {
            requests.keep(claim, Answer.of(response));
        } else {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
    }
}
