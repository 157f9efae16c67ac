package org.colophon.storefront.freshness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** What pages are made with. Another template makes another page of the same books, so each tag takes it into account. */
@Component
class Edition {

    private final String digest;

    Edition() throws IOException {
        var resources = new PathMatchingResourcePatternResolver();
        this.digest = Digest.of(Arrays.stream(resources.getResources("classpath:/templates/**/*.html"))
                .sorted(Comparator.comparing(Resource::getDescription))
                .map(Edition::text)
                .toList());
    }

    String digest() {
        return digest;
    }

    private static String text(Resource template) {
        try {
            return new String(template.getContentAsByteArray(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
