package org.colophon.accounts.web.token;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.colophon.accounts.account.AccountName;
import org.colophon.accounts.token.TokenDesk;
import org.colophon.accounts.token.TokenName;
import org.colophon.accounts.token.TooManyTokens;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One's own tokens at the desk: where people who come from a provider, and so have no password for the interface, make
 * theirs.
 */
@Controller
@RequestMapping(TokenPage.PATH)
class TokenPage {

    static final String PATH = "/admin/accounts/tokens";

    private static final String VIEW = "accounts/tokens";
    private static final String BACK = "redirect:" + PATH;

    private final TokenDesk desk;

    TokenPage(TokenDesk desk) {
        this.desk = desk;
    }

    @ModelAttribute("tokens")
    List<TokenView> tokens(Principal me) {
        return desk.of(name(me)).stream()
                .flatMap(List::stream)
                .map(TokenView::of)
                .toList();
    }

    @GetMapping
    String open(Model model) {
        model.addAttribute("form", new TokenForm("", null));
        return VIEW;
    }

    /** The secret waits in the session for the one page that shows it, so that loading that again shows and makes nothing. */
    @PostMapping
    String make(
            Principal me,
            @Valid @ModelAttribute("form") TokenForm form,
            BindingResult faults,
            RedirectAttributes once,
            HttpServletResponse response) {
        if (!faults.hasErrors()) {
            try {
                desk.make(name(me), new TokenName(form.name()), form.expiresAt())
                        .ifPresent(it -> once.addFlashAttribute("made", TokenView.of(it)));
                return BACK;
            } catch (TooManyTokens e) {
                faults.reject("most", String.valueOf(e.getMessage()));
            }
        }
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return VIEW;
    }

    @PostMapping("/{id}/revoke")
    String revoke(Principal me, @PathVariable UUID id) {
        if (desk.revoke(name(me), id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return BACK;
    }

    private static AccountName name(Principal person) {
        return new AccountName(person.getName());
    }
}
