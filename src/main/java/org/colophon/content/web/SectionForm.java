package org.colophon.content.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.colophon.content.section.Xhtml;

/** @param html from anywhere; what a section may not hold is taken out of it */
record SectionForm(@NotNull @Size(max = Xhtml.MAX_LENGTH) String html) {}
