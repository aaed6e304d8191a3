package app.broadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The page of all the pictures in a folder and those below it, whoever drew them. */
final class GalleryIndex {
    private GalleryIndex() {}

    /** Writes {@code index.html} anew. */
    static void write(Path gallery) throws IOException {
        StringBuilder page = new StringBuilder(
                "<!doctype html><meta charset=utf-8><title>Gallery</title><style>body{font:14px sans-serif;margin:24px}"
                        + "figure{display:inline-block;margin:12px;vertical-align:top}"
                        + "img{width:560px;border:1px solid #ccc}</style><h1>Every state of the window</h1>\n");
        for (String picture : pictures(gallery)) {
            page.append(
                    "<figure><a href='%1$s'><img src='%1$s' alt='%2$s' loading=lazy></a><figcaption>%2$s</figcaption></figure>%n"
                            .formatted(picture, picture.substring(0, picture.length() - ".png".length())));
        }
        Files.writeString(gallery.resolve("index.html"), page);
    }

    private static List<String> pictures(Path gallery) throws IOException {
        try (Stream<Path> files = Files.walk(gallery)) {
            return files.map(file -> gallery.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".png"))
                    .sorted()
                    .toList();
        }
    }
}
