package org.colophon.architecture;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a test class as the proof of decisions; each of them must name the class under "Proof". */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Proves {

    /** Numbers of the decision records, for example 6 for {@code adr/0006-….md}. */
    int[] adr();
}
