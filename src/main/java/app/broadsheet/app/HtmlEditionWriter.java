package app.broadsheet.app;

import app.broadsheet.content.BlockHtml;
import app.broadsheet.model.Article;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes articles as one HTML page with its pictures and looks in it. It runs nothing and loads nothing. */
final class HtmlEditionWriter implements EditionWriter {
    private final Writer out;
    private int articles;

    /** @param headlines of all articles that will come, for the list at the top */
    HtmlEditionWriter(OutputStream file, String title, List<String> headlines) throws IOException {
        out = new OutputStreamWriter(file, StandardCharsets.UTF_8);
        String name = BookMarkup.escaped(title);
        out.write("<!DOCTYPE html>\n<html dir=\"auto\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + name + "</title>\n<style>\n"
                + ArticlePage.STYLE
                + "article{border-top:1px solid #8886;margin-top:3rem;padding-top:1rem}\n"
                + "</style>\n</head>\n<body>\n<main>\n<h1>" + name + "</h1>\n<nav><ol>\n");
        int number = 0;
        for (String headline : headlines) {
            number++;
            out.write("<li><a href=\"#article-%d\">%s</a></li>\n"
                    .formatted(number, headline.isBlank() ? "—" : BookMarkup.escaped(headline)));
        }
        out.write("</ol></nav>\n");
    }

    @Override
    public void add(Article article, Map<URI, Path> files) throws IOException {
        articles++;
        out.write("<article id=\"article-%d\" dir=\"auto\">\n".formatted(articles));
        out.write(BlockHtml.write(ArticlePictures.with(
                ArticlePictures.whole(article), picture -> ArticlePage.within(picture, files.get(picture.address())))));
        out.write("</article>\n");
    }

    @Override
    public void close() throws IOException {
        try (out) {
            out.write("</main>\n</body>\n</html>\n");
        }
    }
}
