package org.colophon.content.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.colophon.content.BookSearch;
import org.colophon.content.BookSearchResult;
import org.colophon.content.BookSearchResult.Chapter;
import org.colophon.content.BookSearchResult.Place;

/** The last release of one book, ready to be searched by many readers at once. */
final class SearchableBook {

    private static final String PLACE = "place";

    /** What a paragraph takes beside its text, in bytes. */
    private static final int OVERHEAD = 120;

    /** A title says in few words what a whole entry is about. */
    private static final float TITLE_BOOST = 1.5f;

    private final List<Searched> paragraphs;
    private final Map<Integer, String> titles;
    private final Analyzer stemming;
    private final Analyzer plain = Languages.plain();
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final IndexSearcher searcher;
    private final long size;

    /** @param paragraphs in reading order */
    SearchableBook(List<Searched> paragraphs, String language) {
        this.paragraphs = List.copyOf(paragraphs);
        this.titles =
                paragraphs.stream().collect(Collectors.toMap(Searched::number, Searched::title, (one, same) -> one));
        this.stemming = Languages.stemming(language);
        try {
            index();
            this.searcher = new IndexSearcher(DirectoryReader.open(directory));
            this.size = sizeOfTexts() + sizeOfIndex();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much memory it takes, in bytes, about. */
    long size() {
        return size;
    }

    /** @param entitled whether the reader may see the whole book */
    BookSearchResult search(BookSearch search, boolean entitled) {
        var wanted = Wanted.read(search.words(), search.typing(), stemming, plain);
        if (wanted.isEmpty()) {
            return BookSearchResult.NOTHING;
        }
        var found = found(wanted.query(true));
        var best = found.isEmpty() ? found(wanted.query(false)) : found;
        var inChapter = best.stream()
                .filter(it -> search.chapter() == null || it.chapter() == search.chapter())
                .toList();
        return new BookSearchResult(
                inChapter.size(), chapters(best), places(inChapter, wanted, search.limit(), entitled));
    }

    private List<Chapter> chapters(List<Searched> found) {
        var counts =
                found.stream().collect(Collectors.groupingBy(Searched::chapter, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(it -> new Chapter(
                        it.getKey(),
                        titles.getOrDefault(it.getKey(), ""),
                        it.getValue().intValue()))
                .toList();
    }

    /** Of what the reader may not see, each entry is told once. */
    private List<Place> places(List<Searched> found, Wanted wanted, int limit, boolean entitled) {
        var matches = new Matches(stemming, plain);
        var locked = new HashSet<Integer>();
        var places = new ArrayList<Place>();
        for (var it : found) {
            var visible = it.visible(entitled);
            var snippet = Snippet.of(visible, matches.in(visible, wanted));
            if (!snippet.isEmpty() || locked.add(it.number())) {
                var paragraph = snippet.isEmpty() ? null : it.paragraph();
                places.add(new Place(it.entry(), it.number(), it.title(), paragraph, snippet));
            }
            if (places.size() == limit) {
                break;
            }
        }
        return List.copyOf(places);
    }

    /** The best first; of those as good, in reading order. */
    private List<Searched> found(Query query) {
        try {
            var hits = new ArrayList<Hit>();
            var stored = searcher.storedFields();
            for (var scored : searcher.search(query, Math.max(1, paragraphs.size())).scoreDocs) {
                var place = stored.document(scored.doc)
                        .getField(PLACE)
                        .numericValue()
                        .intValue();
                var boost = paragraphs.get(place).paragraph() == null ? TITLE_BOOST : 1;
                hits.add(new Hit(place, scored.score * boost));
            }
            hits.sort(Comparator.comparing(Hit::score).reversed().thenComparing(Hit::place));
            return hits.stream().map(it -> paragraphs.get(it.place())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long sizeOfTexts() {
        return paragraphs.stream()
                .mapToLong(it -> OVERHEAD + it.text().length())
                .sum();
    }

    private long sizeOfIndex() throws IOException {
        long bytes = 0;
        for (var file : directory.listAll()) {
            bytes += directory.fileLength(file);
        }
        return bytes;
    }

    private void index() throws IOException {
        var analyzer = new PerFieldAnalyzerWrapper(stemming, Map.of(Wanted.WORDS, plain));
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (int place = 0; place < paragraphs.size(); place++) {
                var document = new Document();
                document.add(new TextField(Wanted.STEMS, paragraphs.get(place).text(), Field.Store.NO));
                document.add(new TextField(Wanted.WORDS, paragraphs.get(place).text(), Field.Store.NO));
                document.add(new StoredField(PLACE, place));
                writer.addDocument(document);
            }
        }
    }

    private record Hit(int place, float score) {}
}
