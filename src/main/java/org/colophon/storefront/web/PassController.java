package org.colophon.storefront.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.colophon.content.Content;
import org.colophon.storefront.shelf.Shelf;
import org.colophon.storefront.visitor.PassCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Lets in who comes by the link of a pass, and sends them on to an address without it. */
@Controller
class PassController {

    private final Shelf shelf;
    private final Content content;

    PassController(Shelf shelf, Content content) {
        this.shelf = shelf;
        this.content = content;
    }

    @GetMapping("/books/{slug}/pass/{pass}")
    String enter(
            @PathVariable String slug,
            @PathVariable String pass,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var book = shelf.book(slug).forReaders().card();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var end = content.passEnd(book.id(), pass);
        if (end.isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
            model.addAttribute("book", book);
            return "storefront/pass-ended";
        }
        var cookie = PassCookie.of(slug, pass, end.get(), request.isSecure());
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return "redirect:/books/{slug}";
    }
}
