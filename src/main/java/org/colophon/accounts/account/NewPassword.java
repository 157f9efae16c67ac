package org.colophon.accounts.account;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A password that somebody chose and that is good enough (ASVS 5.0, 6.2): long, not among those that are tried first, not the
 * name itself. Nothing else is asked of it, for rules on kinds of characters make passwords worse.
 */
public record NewPassword(AccountName owner, String text) {

    /** In characters. */
    public static final int SHORTEST = 12;

    /** In bytes of UTF-8: bcrypt ignores what follows, so a longer one would promise more than it holds. */
    public static final int LONGEST = 72;

    private static final int FEWEST_DIFFERENT_CHARACTERS = 5;

    /** @throws PasswordRefused with all reasons at once */
    public NewPassword {
        var reasons = Stream.of(
                        reason(
                                text.codePointCount(0, text.length()) < SHORTEST,
                                "It needs " + SHORTEST + " characters."),
                        reason(bytes(text) > LONGEST, "It is longer than " + LONGEST + " bytes."),
                        reason(isLike(owner.value(), text), "It is the name of the account."),
                        reason(isGuessedFirst(text), "It is among the first that are guessed."))
                .flatMap(List::stream)
                .toList();
        if (!reasons.isEmpty()) {
            throw new PasswordRefused(reasons);
        }
    }

    private static List<String> reason(boolean refused, String reason) {
        return refused ? List.of(reason) : List.of();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The name, or the name over and over. */
    private static boolean isLike(String name, String text) {
        return text.toLowerCase(Locale.ROOT).replace(name, "").isBlank();
    }

    private static boolean isGuessedFirst(String text) {
        return text.codePoints().distinct().count() < FEWEST_DIFFERENT_CHARACTERS || CommonPasswords.contain(text);
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "NewPassword[owner=" + owner + "]";
    }
}
