package org.colophon.catalog.bulk;

/** A change of many books is at a point at which that cannot be done with it. */
public class StepRefused extends RuntimeException {

    StepRefused(String what, BulkState state) {
        super("%s: the change is %s".formatted(what, state.word()));
    }
}
