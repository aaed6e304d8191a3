package app.broadsheet.app;

import app.broadsheet.content.BlockHtml;
import app.broadsheet.model.Article;
import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Picture;
import app.broadsheet.model.block.Span;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An article as an HTML page of its own, pictures and looks in it. It runs nothing and loads nothing. */
final class ArticlePage {
    /** Larger files stay outside: a page of hundreds of megabytes opens nowhere. */
    private static final long LARGEST_PICTURE = 20L * 1024 * 1024;

    static final String STYLE = """
            :root{color-scheme:light dark}
            body{margin:0;padding:2.5rem 1.25rem;font:1.15rem/1.6 Georgia,"Source Serif 4",serif;overflow-wrap:break-word}
            main{max-width:38rem;margin:auto}
            h1{font-size:2rem;line-height:1.2;margin:0 0 .6rem}
            h2,h3,h4{line-height:1.25;margin:2rem 0 .6rem}
            img{max-width:100%;height:auto}
            img.inline{max-height:1.2em;vertical-align:middle}
            figure{margin:1.5rem 0}
            figcaption,caption{font:.85rem/1.45 system-ui,sans-serif;opacity:.75;padding-top:.4rem;text-align:start}
            blockquote{margin:1.2rem 0;padding-inline-start:1.2rem;border-inline-start:3px solid #8886}
            blockquote.pull{border:0;border-top:2px solid;padding:.8rem 0;font-size:1.35rem;font-weight:bold}
            pre{overflow-x:auto;background:#8882;padding:.8rem 1rem;font-size:.9rem}
            table{display:block;overflow-x:auto;border-collapse:collapse;font:.9rem/1.4 system-ui,sans-serif}
            td,th{border-bottom:1px solid #8885;padding:.45rem .7rem;text-align:start;vertical-align:top}
            hr{border:0;border-top:1px solid #8886;margin:2rem 0}
            figure.embed{border:1px solid #8886;padding:.8rem 1rem}
            @media print{:root{color-scheme:light}body{padding:0;font-size:11pt}figure,tr,pre{break-inside:avoid}h2,h3,h4{break-after:avoid}}
            """;

    private ArticlePage() {}

    /** @param pictures the stored files of the pictures; reads them, so not on the FX thread */
    static String of(Article article, Map<URI, Path> pictures) {
        String language = article.language() == null ? "" : article.language();
        List<Block> title = List.of(
                new Block.Paragraph(List.of(Span.Text.plain(article.summary().headline()))));
        String said = BlockHtml.write(title).strip();
        return "<!DOCTYPE html>\n<html dir=\"auto\""
                + (language.matches("[A-Za-z0-9-]{2,35}") ? " lang=\"" + language + "\"" : "")
                + ">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
                + said.substring("<p>".length(), said.length() - "</p>".length())
                + "</title>\n<style>\n"
                + STYLE
                + "</style>\n</head>\n<body>\n<main>\n"
                + BlockHtml.write(ArticlePictures.with(
                        ArticlePictures.whole(article), picture -> within(picture, pictures.get(picture.address()))))
                + "</main>\n</body>\n</html>\n";
    }

    static Picture within(Picture picture, @Nullable Path file) {
        try {
            if (file == null || Files.size(file) > LARGEST_PICTURE) {
                return picture;
            }
            byte[] bytes = Files.readAllBytes(file);
            return new Picture(
                    URI.create("data:" + type(bytes) + ";base64,"
                            + Base64.getEncoder().encodeToString(bytes)),
                    picture.alt(),
                    picture.width(),
                    picture.height());
        } catch (IOException e) {
            // A picture that cannot be read is left out like one that is not stored: its description is there.
            return picture;
        }
    }

    /** Browsers look at the bytes anyway, but for SVG, which they must be told. */
    private static String type(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 12), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG")) {
            return "image/png";
        }
        if (head.startsWith("GIF8")) {
            return "image/gif";
        }
        if (head.startsWith("RIFF")) {
            return "image/webp";
        }
        return head.stripLeading().startsWith("<") ? "image/svg+xml" : "image/jpeg";
    }
}
