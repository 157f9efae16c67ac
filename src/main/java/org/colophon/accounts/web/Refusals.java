package org.colophon.accounts.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colophon.accounts.account.PasswordRefused;
import org.colophon.accounts.mandate.MandateRefused;

/** All that the rules of accounts have against a request, with a JSON pointer (RFC 6901) to each. */
final class Refusals extends RuntimeException {

    private final List<Map<String, String>> faults;

    private Refusals(List<Map<String, String>> faults) {
        super("The account is not good enough");
        this.faults = faults;
    }

    /** @throws Refusals when a part cannot be, with what is wrong with any of them */
    static void throwUnlessAllCanBe(Runnable... parts) {
        var refusals = Stream.of(parts)
                .map(Refusals::refusal)
                .flatMap(Optional::stream)
                .toList();
        if (!refusals.isEmpty()) {
            throw new Refusals(
                    refusals.stream().flatMap(it -> it.faults.stream()).toList());
        }
    }

    static Refusals of(PasswordRefused refused) {
        return new Refusals(
                refused.reasons().stream().map(it -> fault("/password", it)).toList());
    }

    static Refusals of(MandateRefused refused) {
        return new Refusals(List.of(fault("/imprints", refused.reason())));
    }

    static Map<String, String> fault(String pointer, String detail) {
        return Map.of("pointer", pointer, "detail", detail);
    }

    List<Map<String, String>> faults() {
        return faults;
    }

    private static Optional<Refusals> refusal(Runnable part) {
        try {
            part.run();
            return Optional.empty();
        } catch (PasswordRefused e) {
            return Optional.of(of(e));
        } catch (MandateRefused e) {
            return Optional.of(of(e));
        }
    }
}
