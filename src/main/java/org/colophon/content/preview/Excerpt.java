package org.colophon.content.preview;

import org.colophon.content.ContentReleased.Access;
import org.colophon.content.section.Xhtml;

/**
 * What everybody may see of a section.
 *
 * @param complete whether there is nothing more
 */
public record Excerpt(Xhtml text, Access access, boolean complete) {}
