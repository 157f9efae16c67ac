package org.colophon.content.epub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small EPUBs of version 3, or of version 2 when an NCX is given. Its documents are in {@code OPS}. */
public final class Sample {

    private static final String CONTAINER =
            "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container' version='1.0'><rootfiles>"
                    + "<rootfile full-path='OPS/package.opf' media-type='application/oebps-package+xml'/></rootfiles></container>";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final StringBuilder manifest = new StringBuilder();
    private final StringBuilder spine = new StringBuilder();
    private final StringBuilder nav = new StringBuilder();
    private String metadata = "<dc:title>A Book</dc:title><dc:language>en</dc:language>";
    private String guide = "";
    private boolean ncx;

    /** @param path in the EPUB */
    public Sample file(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    public Sample file(String path, String content) {
        return file(path, content.getBytes(UTF_8));
    }

    /** A document of the spine. */
    public Sample document(String name, String body) {
        return document(name, "<title>A Book</title>", "<body>" + body + "</body>", "");
    }

    public Sample aside(String name, String body) {
        return document(name, "<title>A Book</title>", "<body>" + body + "</body>", " linear='no'");
    }

    public Sample document(String name, String head, String body, String itemref) {
        return item(name, "application/xhtml+xml", "")
                .reference(name, itemref)
                .file(
                        "OPS/" + name,
                        "<html xmlns='http://www.w3.org/1999/xhtml' xmlns:epub='http://www.idpf.org/2007/ops'><head>"
                                + head + "</head>" + body + "</html>");
    }

    public Sample reference(String id, String attributes) {
        spine.append("<itemref idref='")
                .append(id)
                .append('\'')
                .append(attributes)
                .append("/>");
        return this;
    }

    /** An item of the manifest, with its name as its id. */
    public Sample item(String name, String mediaType, String attributes) {
        manifest.append("<item id='%s' href='%s' media-type='%s' %s/>".formatted(name, name, mediaType, attributes));
        return this;
    }

    public Sample metadata(String xml) {
        metadata = xml;
        return this;
    }

    public Sample guide(String xml) {
        guide = "<guide>" + xml + "</guide>";
        return this;
    }

    /** @param items of the list in the navigation document, each a {@code li} */
    public Sample contents(String items) {
        return nav("toc", items);
    }

    public Sample nav(String type, String items) {
        nav.append("<nav epub:type='%s'><ol>%s</ol></nav>".formatted(type, items));
        return this;
    }

    public Sample ncx(String points) {
        ncx = true;
        return item("toc.ncx", "application/x-dtbncx+xml", "")
                .file(
                        "OPS/toc.ncx",
                        "<!DOCTYPE ncx PUBLIC '-//NISO//DTD ncx 2005-1//EN' 'http://www.daisy.org/z3986/2005/ncx-2005-1.dtd'>"
                                + "<ncx xmlns='http://www.daisy.org/z3986/2005/ncx/' version='2005-1'><navMap>" + points
                                + "</navMap></ncx>");
    }

    public Map<String, byte[]> files() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("mimetype", "application/epub+zip".getBytes(UTF_8));
        all.put("META-INF/container.xml", CONTAINER.getBytes(UTF_8));
        if (!nav.isEmpty()) {
            item("nav.xhtml", "application/xhtml+xml", "properties='nav'");
            var document =
                    "<html xmlns='http://www.w3.org/1999/xhtml' xmlns:epub='http://www.idpf.org/2007/ops'><body>%s</body></html>";
            all.put("OPS/nav.xhtml", document.formatted(nav).getBytes(UTF_8));
        }
        all.put("OPS/package.opf", opf().getBytes(UTF_8));
        all.putAll(files);
        return all;
    }

    private String opf() {
        return "<package xmlns='http://www.idpf.org/2007/opf' version='%s' unique-identifier='uid'>"
                        .formatted(ncx ? "2.0" : "3.0")
                + "<metadata xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:opf='http://www.idpf.org/2007/opf'>"
                + metadata
                + "</metadata><manifest>" + manifest + "</manifest><spine" + (ncx ? " toc='toc.ncx'" : "") + ">" + spine
                + "</spine>" + guide + "</package>";
    }

    /** A file in the folder. */
    public Path in(Path folder) {
        try {
            return Files.write(Files.createTempFile(folder, "sample", ".epub"), zip(files()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
