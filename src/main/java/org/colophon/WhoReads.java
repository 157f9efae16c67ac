package org.colophon;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells the layout of every page who reads it, so that it offers to sign in or to sign out. */
@ControllerAdvice(annotations = Controller.class)
class WhoReads {

    @ModelAttribute("person")
    @Nullable Principal person(@Nullable Principal person) {
        return person;
    }
}
