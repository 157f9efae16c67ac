package org.colophon.accounts.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
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

    /** Lists accounts by name, a page at a time. */
    @GetMapping
    ResponseEntity<Page<AccountView>> list(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(100) int limit) {
        var found = accounts.findByNameGreaterThanOrderByName(after, Limit.of(limit + 1)).stream()
                .map(AccountView::of)
                .toList();
        return Page.of(found, limit, AccountView::name).answer();
    }

    /** Shows an account. */
    @GetMapping("/{name}")
    ResponseEntity<AccountView> read(@PathVariable String name) {
        return answer(name, it -> accounts.findByName(it.value()));
    }

    /** Opens an account. */
    @PostMapping
    ResponseEntity<AccountView> open(@Valid @RequestBody NewAccount request) {
        var account = request.openIn(register);
        var location = URI.create(PATH + "/" + account.name());
        return AccountView.answer(ResponseEntity.created(location), account);
    }

    /** Gives an account another password. */
    @PutMapping("/{name}/password")
    ResponseEntity<AccountView> changePassword(
            @PathVariable String name,
            @RequestHeader(HttpHeaders.IF_MATCH) ETag ifMatch,
            @Valid @RequestBody PasswordChange request) {
        return answer(name, it -> register.changePassword(new NewPassword(it, request.password()), ifMatch.tag()));
    }

    /** Entrusts an account with another role, and with the imprints that it is for. */
    @PutMapping("/{name}/role")
    ResponseEntity<AccountView> changeRole(
            @PathVariable String name,
            @RequestHeader(HttpHeaders.IF_MATCH) ETag ifMatch,
            @Valid @RequestBody RoleChange request) {
        return answer(name, it -> register.entrust(it, request.mandate(), ifMatch.tag()));
    }

    /** Limits an account to imprints. */
    @PutMapping("/{name}/imprints")
    ResponseEntity<AccountView> changeImprints(
            @PathVariable String name,
            @RequestHeader(HttpHeaders.IF_MATCH) ETag ifMatch,
            @Valid @RequestBody ImprintsChange request) {
        return answer(name, it -> register.limit(it, request.named(), ifMatch.tag()));
    }

    /** Closes an account: nobody can sign in with it any more. */
    @PostMapping("/{name}/disable")
    ResponseEntity<AccountView> disable(@PathVariable String name, @RequestHeader(HttpHeaders.IF_MATCH) ETag ifMatch) {
        return answer(name, it -> register.disable(it, ifMatch.tag()));
    }

    /** Opens a closed account again. */
    @PostMapping("/{name}/enable")
    ResponseEntity<AccountView> enable(@PathVariable String name, @RequestHeader(HttpHeaders.IF_MATCH) ETag ifMatch) {
        return answer(name, it -> register.enable(it, ifMatch.tag()));
    }

    private static ResponseEntity<AccountView> answer(String name, Function<AccountName, Optional<Account>> action) {
        var account = AccountName.typed(name).flatMap(action).orElseThrow(() -> missing(name));
        return AccountView.answer(ResponseEntity.ok(), account);
    }

    private static ResponseStatusException missing(String name) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no account named " + name + ".");
    }
}
