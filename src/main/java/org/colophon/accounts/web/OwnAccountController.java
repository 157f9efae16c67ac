package org.colophon.accounts.web;

import jakarta.validation.Valid;
import java.security.Principal;
import java.util.function.Supplier;
import org.colophon.accounts.account.AccountName;
import org.colophon.accounts.account.AccountRegister;
import org.colophon.accounts.account.Accounts;
import org.colophon.accounts.account.NewPassword;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** One's own account, for everybody who can sign in. */
@RestController
@RequestMapping("/admin/api/accounts/me")
class OwnAccountController {

    private static final Supplier<ResponseStatusException> MISSING =
            () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "You have no account here.");

    private final Accounts accounts;
    private final AccountRegister register;

    OwnAccountController(Accounts accounts, AccountRegister register) {
        this.accounts = accounts;
        this.register = register;
    }

    /** Shows the account of the caller. */
    @GetMapping
    ResponseEntity<AccountView> read(Principal me) {
        var account = accounts.findByName(me.getName()).orElseThrow(MISSING);
        return AccountView.answer(ResponseEntity.ok(), account);
    }

    /**
     * Gives the account of the caller another password. Ends all its sessions and tokens, for whoever else knew the old one may
     * have them.
     */
    @PutMapping("/password")
    ResponseEntity<AccountView> changePassword(
            Principal me,
            @RequestHeader(HttpHeaders.IF_MATCH) ETag ifMatch,
            @Valid @RequestBody OwnPasswordChange request) {
        var password = new NewPassword(new AccountName(me.getName()), request.password());
        var account = register.changePassword(password, request.current(), ifMatch.tag())
                .orElseThrow(MISSING);
        return AccountView.answer(ResponseEntity.ok(), account);
    }
}
