package org.colophon.recommendations.benchmark;

import es.uam.eps.ir.ranksys.fast.index.SimpleFastItemIndex;
import es.uam.eps.ir.ranksys.fast.index.SimpleFastUserIndex;
import es.uam.eps.ir.ranksys.fast.preference.SimpleFastPreferenceData;
import es.uam.eps.ir.ranksys.nn.item.neighborhood.TopKItemNeighborhood;
import es.uam.eps.ir.ranksys.nn.item.sim.SetCosineItemSimilarity;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.mahout.cf.taste.common.TasteException;
import org.apache.mahout.cf.taste.impl.common.FastByIDMap;
import org.apache.mahout.cf.taste.impl.common.FastIDSet;
import org.apache.mahout.cf.taste.impl.model.GenericBooleanPrefDataModel;
import org.apache.mahout.cf.taste.impl.recommender.GenericItemBasedRecommender;
import org.apache.mahout.cf.taste.impl.similarity.LogLikelihoodSimilarity;
import org.apache.mahout.cf.taste.recommender.RecommendedItem;
import org.colophon.recommendations.reading.Entry;
import org.colophon.recommendations.reading.Readings;
import org.jooq.lambda.tuple.Tuple;
import org.jooq.lambda.tuple.Tuple3;

/** Lists of related books by the libraries that others take for it, from the same readings. Books go by their slots. */
@FunctionalInterface
interface PeerLists {

    /** The most similar books, the best first. */
    int[] of(int book);

    /** RankSys: cosine of the sets of readers. */
    static PeerLists rankSys(Readings readings, int limit) {
        var preferences = SimpleFastPreferenceData.load(
                IntStream.range(0, readings.readers())
                        .boxed()
                        .flatMap(reader -> books(readings, reader)
                                .mapToObj(book -> (Tuple3<Integer, Integer, Double>) Tuple.tuple(reader, book, 1.0))),
                SimpleFastUserIndex.load(IntStream.range(0, readings.readers()).boxed()),
                SimpleFastItemIndex.load(IntStream.range(0, readings.books()).boxed()));
        var neighbours = new TopKItemNeighborhood<>(new SetCosineItemSimilarity<>(preferences, 0.5, true), limit);
        return book -> neighbours
                .getNeighbors(book)
                .sorted((one, other) -> Double.compare(other.v2, one.v2))
                .mapToInt(each -> each.v1)
                .toArray();
    }

    /** Apache Mahout, Taste: log-likelihood ratio. */
    static PeerLists mahout(Readings readings, int limit) {
        var sets = new FastByIDMap<FastIDSet>(readings.readers());
        for (int reader = 0; reader < readings.readers(); reader++) {
            sets.put(
                    reader, new FastIDSet(books(readings, reader).asLongStream().toArray()));
        }
        var model = new GenericBooleanPrefDataModel(sets);
        var recommender = new GenericItemBasedRecommender(model, new LogLikelihoodSimilarity(model));
        return book -> {
            try {
                return recommender.mostSimilarItems(book, limit).stream()
                        .mapToLong(RecommendedItem::getItemID)
                        .mapToInt(Math::toIntExact)
                        .toArray();
            } catch (TasteException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static IntStream books(Readings readings, int reader) {
        var list = readings.booksOf(reader);
        return Arrays.stream(list, 1, Readings.count(list) + 1).map(Entry::slot);
    }
}
