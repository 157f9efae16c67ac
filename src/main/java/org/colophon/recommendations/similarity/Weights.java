package org.colophon.recommendations.similarity;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * How much each kind of likeness is worth when it is complete. The defaults are what was found best for books of all kinds
 * and were not tuned on any one catalogue: titles alone mislead, what editors and authors say of a book tells most, and a subject,
 * which is a shelf for many books, tells half as much as that.
 *
 * @param title words of title and subtitle
 * @param keywords words of the keywords
 * @param overview words of the overview
 * @param contents words of headings, and what the text speaks of most
 * @param subjects Thema subjects
 * @param authors whom both are by
 * @param series the series both are in
 */
@ConfigurationProperties("colophon.recommendations.weights")
public record Weights(
        @DefaultValue("0.2") double title,
        @DefaultValue("1") double keywords,
        @DefaultValue("1") double overview,
        @DefaultValue("1") double contents,
        @DefaultValue("0.5") double subjects,
        @DefaultValue("1") double authors,
        @DefaultValue("0.5") double series) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, Double>> BY_NAME = new TypeReference<>() {};
    private static final Set<String> NAMES = Stream.of(Weights.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());

    public static final Weights DEFAULTS = new Weights(.2, 1, 1, 1, .5, 1, .5);

    /** @throws IllegalArgumentException when a weight is below 0 or over 100 */
    public Weights {
        for (double weight : new double[] {title, keywords, overview, contents, subjects, authors, series}) {
            if (!(weight >= 0 && weight <= 100)) {
                throw new IllegalArgumentException("A weight is between 0 and 100, not " + weight);
            }
        }
    }

    /** The names of all weights. */
    public static Set<String> names() {
        return NAMES;
    }

    /** All weights by their names. */
    public Map<String, Double> byName() {
        return JSON.convertValue(this, BY_NAME);
    }

    /**
     * The same but for those that are named. A name that is none is passed over: what was once a weight may be none today.
     *
     * @throws IllegalArgumentException when a weight is below 0 or over 100
     */
    public Weights with(Map<String, Double> others) {
        var all = byName();
        others.forEach((name, weight) -> all.computeIfPresent(name, (same, before) -> weight));
        return JSON.convertValue(all, Weights.class);
    }
}
