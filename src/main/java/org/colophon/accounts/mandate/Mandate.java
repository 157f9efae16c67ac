package org.colophon.accounts.mandate;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.relational.core.mapping.MappedCollection;

/**
 * What an account may do and for which imprints.
 *
 * @param imprints at most 50, distinct whatever their case; none for all. Only an editor is ever limited.
 */
public record Mandate(
        Role role,

        @MappedCollection(idColumn = "account_id", keyColumn = "place")
        List<Imprint> imprints) {

    public static final int MAX_IMPRINTS = 50;
    public static final Mandate ADMINISTRATOR = new Mandate(Role.ADMIN, List.of());

    /** What the authority for an imprint begins with; its name follows. */
    public static final String IMPRINT_PREFIX = "IMPRINT_";

    /** @throws MandateRefused with the reason */
    public Mandate {
        imprints = List.copyOf(imprints);
        if (role != Role.EDITOR && !imprints.isEmpty()) {
            throw new MandateRefused("Only an editor is limited to imprints.");
        }
        if (imprints.size() > MAX_IMPRINTS) {
            throw new MandateRefused("An account is limited to at most " + MAX_IMPRINTS + " imprints, or to none.");
        }
        if (imprints.stream().map(Imprint::key).distinct().count() < imprints.size()) {
            throw new MandateRefused("Each imprint is named once.");
        }
    }

    /** @throws MandateRefused with the reason */
    public static Mandate of(Role role, Collection<String> imprints) {
        return new Mandate(role, imprints.stream().map(Imprint::new).toList());
    }

    /** The same role for these imprints. */
    public Mandate limitedTo(List<Imprint> others) {
        return new Mandate(role, others);
    }

    /** As Spring Security has it: {@code ROLE_EDITOR}, {@code IMPRINT_Packt}. */
    public String[] authorities() {
        return Stream.concat(Stream.of("ROLE_" + role), imprints.stream().map(it -> IMPRINT_PREFIX + it.name()))
                .toArray(String[]::new);
    }

    /** The names of the imprints for a person to read. */
    public String extent() {
        return imprints.isEmpty()
                ? "all imprints"
                : imprints.stream().map(Imprint::name).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return role + " for " + extent();
    }
}
