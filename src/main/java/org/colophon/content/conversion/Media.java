package org.colophon.content.conversion;

import java.util.Map;
import java.util.function.Consumer;
import org.colophon.content.epub.container.Reference;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Has a text show the pictures of the book. What stands for one that is not there are the words that describe it. */
final class Media {

    static final String SHOWN = "img, svg, math, object, embed, video, audio, iframe";

    private static final String DRAWN = "path, rect, circle, ellipse, line, polyline, polygon, text, use";

    private final Map<String, String> pictures;
    private final Consumer<String> notices;

    /** @param pictures addresses by paths in the EPUB */
    Media(Map<String, String> pictures, Consumer<String> notices) {
        this.pictures = pictures;
        this.notices = notices;
    }

    void settle(Element body) {
        body.select("svg").forEach(this::settleDrawing);
        body.select("object, embed").forEach(this::settleObject);
        body.select("img").forEach(this::settlePicture);
        if (body.selectFirst("video, audio, iframe") != null) {
            notices.accept("Audio, video and frames are not taken.");
        }
    }

    /** Covers are often a picture in a drawing that holds nothing else. */
    private void settleDrawing(Element drawing) {
        var images = drawing.select("image");
        if (images.isEmpty()) {
            return;
        }
        if (drawing.selectFirst(DRAWN) == null) {
            var title = drawing.selectFirst("title, desc");
            images.forEach(it -> drawing.before(picture(source(it), title == null ? "" : title.text())));
            drawing.remove();
        } else {
            notices.accept("A picture within a drawing was left out.");
        }
    }

    private static String source(Element image) {
        return image.hasAttr("href") ? image.attr("href") : image.attr("xlink:href");
    }

    private static Element picture(String source, String words) {
        return new Element("img").attr("src", source).attr("alt", words);
    }

    /** What is in it is for those who cannot see it otherwise. */
    private void settleObject(Element object) {
        var source = object.hasAttr("data") ? object.attr("data") : object.attr("src");
        if (address(source) != null) {
            object.replaceWith(picture(source, object.text()));
        } else {
            notices.accept("An object that is no picture was left out.");
            object.unwrap();
        }
    }

    private void settlePicture(Element picture) {
        var address = address(picture.attr("src"));
        if (address != null) {
            picture.attr("src", address);
        } else {
            var source = picture.attr("src");
            notices.accept("A picture was left out: “%s”".formatted(source.startsWith("data:") ? "data:…" : source));
            picture.replaceWith(new TextNode(picture.attr("alt")));
        }
    }

    private @Nullable String address(String source) {
        return Reference.parse(source).map(Reference::path).map(pictures::get).orElse(null);
    }
}
