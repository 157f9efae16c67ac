package org.colophon.storefront.web;

import org.colophon.storefront.shelf.TakenBack;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says on a page of its own that a book was here and why it is not any more. */
@ControllerAdvice(basePackageClasses = WithdrawalAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class WithdrawalAdvice {

    @ExceptionHandler
    ModelAndView tellOf(TakenBack book) {
        var page = new ModelAndView("storefront/withdrawn");
        page.setStatus(HttpStatus.GONE);
        page.addObject("book", book.title());
        page.addObject("why", book.why());
        return page;
    }
}
