package org.colophon.content.conversion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.colophon.catalog.BookId;
import org.colophon.content.epub.Epub;
import org.colophon.content.epub.container.EpubRefused;
import org.colophon.content.file.BookFiles;
import org.colophon.content.file.FileRefused;
import org.springframework.stereotype.Component;

/** Takes the pictures of an EPUB, one at a time. One that is refused does not stop the others. */
@Component
class PictureTaking {

    private final BookFiles files;

    PictureTaking(BookFiles files) {
        this.files = files;
    }

    /** @param paths in the EPUB */
    List<PictureResult> take(BookId book, Epub epub, Collection<String> paths, Progress progress) {
        var results = new ArrayList<PictureResult>();
        for (var path : paths) {
            results.add(take(book, epub, path));
            progress.advance();
        }
        return results;
    }

    private PictureResult take(BookId book, Epub epub, String path) {
        try (var picture = epub.resource(path)) {
            var bytes = picture.readNBytes(BookFiles.MAX_BYTES + 1);
            return PictureResult.taken(path, files.take(book, bytes).path());
        } catch (FileRefused e) {
            return PictureResult.refused(path, e.why());
        } catch (EpubRefused e) {
            return PictureResult.refused(path, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
