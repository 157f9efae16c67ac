package org.colophon.catalog.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason shown to readers */
record Withdrawal(@NotBlank @Size(max = 500) String reason) {}
