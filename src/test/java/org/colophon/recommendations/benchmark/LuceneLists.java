package org.colophon.recommendations.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** Lists of related books by Lucene's MoreLikeThis, from titles, authors, tags and descriptions. Books go by their place. */
final class LuceneLists implements PeerLists {

    private static final String[] FIELDS = {"title", "author", "tags", "description"};
    private static final int TERMS = 50;

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final MoreLikeThis like;
    private final int limit;

    private LuceneLists(IndexReader reader, Analyzer analyzer, int limit) throws IOException {
        this.reader = reader;
        this.limit = limit;
        searcher = new IndexSearcher(reader);
        like = new MoreLikeThis(reader);
        like.setAnalyzer(analyzer);
        like.setFieldNames(FIELDS);
        like.setMinTermFreq(1);
        like.setMinDocFreq(2);
        like.setMaxDocFreqPct(20);
        like.setMaxQueryTerms(TERMS);
        like.setBoost(true);
    }

    /** @param folder that holds {@code items.tsv} */
    static LuceneLists of(Path folder, int limit) throws IOException {
        var directory = new ByteBuffersDirectory();
        var analyzer = new EnglishAnalyzer();
        write(folder, directory, analyzer);
        return new LuceneLists(DirectoryReader.open(directory), analyzer, limit);
    }

    private static void write(Path folder, Directory directory, Analyzer analyzer) throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
                var lines = Files.lines(folder.resolve("items.tsv"))) {
            var type = new FieldType(TextField.TYPE_NOT_STORED);
            type.setStoreTermVectors(true);
            for (var line : (Iterable<String>) lines.skip(1)::iterator) {
                var cells = line.split("\t", -1);
                var document = new Document();
                for (int i = 0; i < FIELDS.length; i++) {
                    document.add(new Field(FIELDS[i], cells[i + 1], type));
                }
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
    }

    int size() {
        return reader.numDocs();
    }

    @Override
    public int[] of(int book) {
        try {
            return Arrays.stream(searcher.search(like.like(book), limit + 1).scoreDocs)
                    .mapToInt(found -> found.doc)
                    .filter(found -> found != book)
                    .limit(limit)
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
