package org.colophon.content.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.colophon.ModuleTest;
import org.colophon.catalog.BookId;
import org.colophon.content.Content;
import org.colophon.content.outline.Outlines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
class BookFilesTests {

    private static final String SVG = """
            <?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>
            <svg xmlns="http://www.w3.org/2000/svg" width="20px" height="10" onload="alert(1)">
            <script>alert(1)</script><path d="M0 0h9"/><text>&x;</text></svg>""";

    private final BookFiles files;
    private final Content content;
    private final Outlines outlines;
    private final MockMvcTester mvc;
    private BookId book = BookId.create();

    BookFilesTests(BookFiles files, Content content, Outlines outlines, MockMvcTester mvc) {
        this.files = files;
        this.content = content;
        this.outlines = outlines;
        this.mvc = mvc;
    }

    @BeforeEach
    void beginAnotherBook() {
        book = BookId.create();
    }

    @Test
    void keepAPictureOnceUnderTheHashOfWhatIsInIt() throws IOException {
        var other = BookId.create();
        var first = files.take(book, image(30, 20, "png"));

        assertThat(first.name()).matches("[0-9a-f]{64}\\.png");
        assertThat(first)
                .isEqualTo(files.take(book, image(30, 20, "png")))
                .isEqualTo(files.take(other, image(30, 20, "png")));
        assertThat(files.of(book)).containsExactly(new StoredFile(first.name(), 30, 20));
        assertThat(files.of(other)).hasSize(1);
        assertThat(files.of(BookId.create())).isEmpty();
        var kept = content.file(first.name()).orElseThrow();
        assertThat(kept.mediaType()).isEqualTo("image/png");
        assertThat(ImageIO.read(new ByteArrayInputStream(kept.bytes())).getWidth())
                .isEqualTo(30);
        assertThat(content.file("0".repeat(64) + ".png")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void makePicturesAnewWithoutWhatIsHiddenInThem(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(image(30, 20, format));
        bytes.writeBytes("<script>hidden</script>".getBytes(UTF_8));

        var name = files.take(book, bytes.toByteArray()).name();

        assertThat(name).endsWith(format.equals("jpeg") ? ".jpg" : ".png");
        assertThat(new String(content.file(name).orElseThrow().bytes(), UTF_8)).doesNotContain("hidden");
    }

    @Test
    void makeLargePicturesSmallerAndHeavyOnesLighter() throws IOException {
        assertThat(files.take(book, image(4_100, 10, "png")))
                .extracting(StoredFile::width)
                .isEqualTo(2_000);

        var noise = files.take(book, noise(900, 900));
        assertThat(noise.name()).endsWith(".jpg");
        assertThat(content.file(noise.name()).orElseThrow().bytes()).hasSizeLessThanOrEqualTo(1_000_000);
    }

    @Test
    void makeDrawingsHarmless() {
        var file = files.take(book, SVG.getBytes(UTF_8));

        var kept = content.file(file.name()).orElseThrow();
        assertThat(file).isEqualTo(new StoredFile(file.name(), 20, 10));
        assertThat(kept.mediaType()).isEqualTo("image/svg+xml");
        assertThat(new String(kept.bytes(), UTF_8))
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .contains("M0 0h9")
                .doesNotContain("script", "onload", "ENTITY", "root:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "<html><svg></svg></html>",
                "<svg xmlns='x'><script/></svg>",
                "\u0089PNG\r\n",
                "GIF89a"
            })
    void refuseWhatIsNoPicture(String content) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> files.take(book, content.getBytes(UTF_8)))
                .satisfies(it -> assertThat(it.why()).isNotBlank());
        assertThat(files.of(book)).isEmpty();
    }

    @Test
    void areAddedAndListedByEditors() throws IOException {
        outlines.open(book);
        var path = "/admin/api/content/books/" + book + "/files";

        var added = assertThat(post(path, image(30, 20, "png"))).hasStatus(201).bodyJson();
        added.extractingPath("$.path").asString().matches("/files/[0-9a-f]{64}\\.png");
        added.extractingPath("$.width").isEqualTo(30);
        assertThat(post(path, "x".getBytes(UTF_8)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].detail")
                .asString()
                .contains("no picture");
        assertThat(mvc.get().uri(path).with(user("e").roles("EDITOR")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(1);
        assertThat(post("/admin/api/content/books/" + BookId.create() + "/files", image(1, 1, "png")))
                .hasStatus(404);
    }

    private MvcTestResult post(String path, byte[] body) {
        return mvc.post()
                .uri(path)
                .contentType("image/png")
                .content(body)
                .with(user("e").roles("EDITOR"))
                .exchange();
    }

    private static byte[] noise(int width, int height) throws IOException {
        var random = new Random(1);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, random.nextInt());
        }
        return written(image, "png");
    }

    private static byte[] image(int width, int height, String format) throws IOException {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format);
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }
}
