package org.colophon.storefront.citation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sets a reference in every style that there is. A style is read when it is first asked for, and kept. */
@Component
class Citations {

    private final Map<CitationStyle, Typesetter> typesetters = new ConcurrentHashMap<>();

    List<StyledCitation> of(Reference reference) {
        var item = CslItem.of(reference);
        return Stream.of(CitationStyle.values())
                .map(style -> new StyledCitation(
                        style,
                        typesetters.computeIfAbsent(style, Typesetter::new).set(item)))
                .toList();
    }
}
