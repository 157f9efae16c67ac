package org.colophon.content.epub.opf;

import java.util.List;

/**
 * A person or organisation that has a part in the publication.
 *
 * @param roles MARC relator codes such as {@code aut}, most important first; may be empty
 * @param fileAs the name as it is sorted; empty when not given
 * @param primary whether it is a creator and not only a contributor
 */
public record Creator(String name, List<String> roles, String fileAs, boolean primary) {

    public Creator {
        roles = List.copyOf(roles);
    }
}
