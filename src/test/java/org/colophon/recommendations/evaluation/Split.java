package org.colophon.recommendations.evaluation;

/**
 * Which part of the readings a figure is measured on. Settings are chosen by the first; the second is for the report, and
 * for it the readings of the first are learnt from, too.
 */
enum Split {
    VALIDATION(1),
    TEST(0);

    private final int bucket;

    Split(int bucket) {
        this.bucket = bucket;
    }

    boolean holdsOut(int bucket) {
        return bucket == this.bucket;
    }

    boolean learnsFrom(int bucket) {
        return bucket > 1 || bucket == 1 && this == TEST;
    }
}
