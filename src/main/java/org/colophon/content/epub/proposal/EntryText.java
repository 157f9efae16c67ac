package org.colophon.content.epub.proposal;

import java.util.Map;
import java.util.Set;
import org.colophon.content.epub.container.Reference;

/**
 * The text of an entry as it is in the publication, not yet made safe. Whatever in it points into the publication does so with a
 * {@link Reference} as text; what points to the web is kept; other addresses are gone.
 *
 * @param html for a parser of HTML: what would stand in a body
 * @param places where links may lead to in this text, each with the id that stands there in {@code html}: elements, and
 *     documents of which it holds the beginning; empty for the beginning of the text itself
 * @param targets of its links that lead into the publication, to this text or another, whether anything is there or not
 * @param resources paths of the files it uses, pictures above all, each of which is in the EPUB, in the order of their use
 */
public record EntryText(String html, Map<Reference, String> places, Set<Reference> targets, Set<String> resources) {}
