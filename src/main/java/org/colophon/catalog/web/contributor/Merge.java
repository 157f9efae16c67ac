package org.colophon.catalog.web.contributor;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** @param into who stands for the contributor from now on */
record Merge(@NotNull UUID into) {}
