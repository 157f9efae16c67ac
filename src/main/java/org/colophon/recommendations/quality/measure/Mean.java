package org.colophon.recommendations.quality.measure;

import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** The arithmetic mean of measures. */
public final class Mean {

    private Mean() {}

    /** Null where there is nothing to take the mean of, for 0 would be a finding. */
    public static @Nullable Double of(DoubleStream values) {
        var mean = values.average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }
}
