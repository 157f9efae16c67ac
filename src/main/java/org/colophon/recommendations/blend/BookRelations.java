package org.colophon.recommendations.blend;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.similarity.Likeness;

/** How all books stand to one of them. */
final class BookRelations implements Relations {

    private final Likeness likeness;
    private final int book;
    private final double[] contents;
    private final double[] contentWeights;
    private final List<ReaderPart> parts;

    /** @param contents as likeness has them; @param contentWeights what they count here */
    BookRelations(Likeness likeness, int book, double[] contents, double[] contentWeights, List<ReaderPart> parts) {
        this.likeness = likeness;
        this.book = book;
        this.contents = contents;
        this.contentWeights = contentWeights;
        this.parts = parts;
    }

    @Override
    public double[] scores() {
        var scores = contentWeights.clone();
        parts.forEach(part -> part.addTo(scores));
        likeness.complete(book, scores);
        return scores;
    }

    @Override
    public List<Reason> reasons(int other) {
        double factor = contents[other] == 0 ? 0 : contentWeights[other] / contents[other];
        var content = likeness.contentReasons(book, other)
                .map(reason -> new Reason(reason.type(), reason.label(), factor * reason.weight()));
        var readers = parts.stream().map(part -> part.reason(other)).flatMap(Optional::stream);
        return likeness.completed(book, other, Stream.concat(content, readers));
    }
}
