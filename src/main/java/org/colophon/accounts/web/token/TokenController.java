package org.colophon.accounts.web.token;

import jakarta.validation.Valid;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.colophon.accounts.account.AccountName;
import org.colophon.accounts.token.TokenDesk;
import org.colophon.accounts.token.TokenName;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The tokens of one's own account and, for administrators, those of others. */
@RestController
class TokenController {

    private static final String MINE = "/admin/api/accounts/me/tokens";
    private static final String ANYBODYS = "/admin/api/accounts/{name}/tokens";

    private final TokenDesk desk;

    TokenController(TokenDesk desk) {
        this.desk = desk;
    }

    /** All there are: an account has at most 20. */
    record Tokens(List<TokenView> items) {}

    /** Makes a token for the account of the caller. This is the one answer with its secret, which nobody on the way may keep. */
    @PostMapping(MINE)
    ResponseEntity<TokenView> make(Principal me, @Valid @RequestBody NewToken request) {
        var made = desk.make(new AccountName(me.getName()), new TokenName(request.name()), request.expiresAt())
                .orElseThrow(TokenController::missing);
        return ResponseEntity.created(URI.create(MINE + "/" + made.token().id()))
                .cacheControl(CacheControl.noStore())
                .body(TokenView.of(made));
    }

    /** Lists the tokens of the caller. */
    @GetMapping(MINE)
    Tokens list(Principal me) {
        return list(me.getName());
    }

    /** Ends a token of the caller. */
    @DeleteMapping(MINE + "/{id}")
    ResponseEntity<Void> revoke(Principal me, @PathVariable UUID id) {
        return revoke(me.getName(), id);
    }

    /** Lists the tokens of an account. */
    @GetMapping(ANYBODYS)
    Tokens list(@PathVariable String name) {
        return AccountName.typed(name)
                .flatMap(desk::of)
                .map(tokens -> new Tokens(tokens.stream().map(TokenView::of).toList()))
                .orElseThrow(TokenController::missing);
    }

    /** Ends a token of an account. */
    @DeleteMapping(ANYBODYS + "/{id}")
    ResponseEntity<Void> revoke(@PathVariable String name, @PathVariable UUID id) {
        return AccountName.typed(name)
                .flatMap(it -> desk.revoke(it, id))
                .map(gone -> ResponseEntity.noContent().<Void>build())
                .orElseThrow(TokenController::missing);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such account or token.");
    }
}
