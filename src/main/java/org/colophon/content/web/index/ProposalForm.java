package org.colophon.content.web.index;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** @param language of the book, by whose alphabet headings are sorted (BCP 47) */
record ProposalForm(
        @NotNull @Size(max = 35) @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
        String language) {}
