package org.colophon.recommendations.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.colophon.recommendations.TestBook;
import org.colophon.recommendations.learning.Model;
import org.colophon.recommendations.similarity.Weights;
import org.junit.jupiter.api.Test;

class CurrentModelTests {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final CurrentModel model = new CurrentModel(background::add);
    private final RelatedIndex index =
            new RelatedIndex(List.of(TestBook.titled("Book").profile()), Weights.DEFAULTS);

    @Test
    void learnsInTheBackgroundOnceAtATime() {
        assertThat(model.get(index.blend())).isSameAs(Model.NONE);
        assertThat(model.get(index.blend())).isSameAs(Model.NONE);
        assertThat(background).hasSize(1);

        background.remove().run();

        var learnt = model.get(index.blend());
        assertThat(learnt.books()).hasSize(1);
        assertThat(background).isEmpty();
    }

    @Test
    void rests() {
        model.get(index.blend());
        background.remove().run();
        var other = new RelatedIndex(List.of(TestBook.titled("Other").profile()), Weights.DEFAULTS);

        model.get(other.blend());

        assertThat(background).isEmpty();
    }

    @Test
    void learnsNothingFromNothing() {
        model.get(new RelatedIndex(List.of(), Weights.DEFAULTS).blend());

        assertThat(background).isEmpty();
    }

    @Test
    void makesAnIndexThatKnowsIt() {
        var learnt = index.blend().learn();
        var knowing = index.with(learnt);

        assertThat(knowing).isNotSameAs(index);
        assertThat(knowing.with(learnt)).isSameAs(knowing);
    }
}
