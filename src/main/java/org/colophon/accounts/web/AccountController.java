package org.colophon.accounts.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import org.colophon.accounts.account.Account;
import org.colophon.accounts.account.AccountName;
import org.colophon.accounts.account.AccountRegister;
import org.colophon.accounts.account.Accounts;
import org.colophon.accounts.account.NewPassword;
import org.springframework.data.domain.Limit;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The accounts, for administrators. */
@RestController
@RequestMapping(AccountController.PATH)
class AccountController {

    static final String PATH = "/admin/api/accounts";

    private final Accounts accounts;
    private final AccountRegister register;

    AccountController(Accounts accounts, AccountRegister register) {
        this.accounts = accounts;
        this.register = register;
    }

    /** Keyset paging by name. */
    @GetMapping
    ResponseEntity<AccountPage> list(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(100) int limit) {
        var found = accounts.findByNameGreaterThanOrderByName(after, Limit.of(limit + 1));
        var page = AccountPage.of(found, limit);
        return ResponseEntity.ok().headers(page.links(PATH, limit)).body(page);
    }

    @GetMapping("/{name}")
    ResponseEntity<AccountPage.Item> read(@PathVariable String name) {
        var account = AccountName.typed(name)
                .flatMap(it -> accounts.findByName(it.value()))
                .orElseThrow(() -> missing(name));
        return answer(ResponseEntity.ok(), account);
    }

    @PostMapping
    ResponseEntity<AccountPage.Item> open(@Valid @RequestBody NewAccount request) {
        var account =
                register.open(request.role(), new NewPassword(new AccountName(request.name()), request.password()));
        var location = URI.create(PATH + "/" + account.name());
        return answer(ResponseEntity.created(location), account);
    }

    @PutMapping("/{name}/password")
    ResponseEntity<AccountPage.Item> changePassword(
            @PathVariable String name,
            @RequestHeader(HttpHeaders.IF_MATCH) ETag ifMatch,
            @Valid @RequestBody PasswordChange request) {
        var account = AccountName.typed(name)
                .flatMap(it -> register.changePassword(new NewPassword(it, request.password()), ifMatch.tag()))
                .orElseThrow(() -> missing(name));
        return answer(ResponseEntity.ok(), account);
    }

    @PostMapping("/{name}/disable")
    ResponseEntity<AccountPage.Item> disable(
            @PathVariable String name, @RequestHeader(HttpHeaders.IF_MATCH) ETag ifMatch) {
        var account = AccountName.typed(name)
                .flatMap(it -> register.disable(it, ifMatch.tag()))
                .orElseThrow(() -> missing(name));
        return answer(ResponseEntity.ok(), account);
    }

    private static ResponseEntity<AccountPage.Item> answer(ResponseEntity.BodyBuilder response, Account account) {
        return response.eTag(account.revision()).body(AccountPage.Item.of(account));
    }

    private static ResponseStatusException missing(String name) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no account named " + name + ".");
    }
}
