package org.colophon.catalog.contributor;

import java.util.Map;

/** A merge stands in the way, or cannot be made or undone. */
public class MergeRefused extends RuntimeException {

    private final transient Map<String, String> faults;

    private MergeRefused(String message, Map<String, String> faults) {
        super(message);
        this.faults = faults;
    }

    static MergeRefused stillMerged(String why) {
        return new MergeRefused(why, Map.of());
    }

    static MergeRefused notMerged() {
        return new MergeRefused("It is not merged into another", Map.of());
    }

    static MergeRefused into(String why) {
        return new MergeRefused("A contributor cannot be merged into that one", Map.of("/into", why));
    }

    /** What is wrong with the request, by JSON pointers into it; empty when the contributor itself is in the way. */
    public Map<String, String> faults() {
        return faults;
    }
}
