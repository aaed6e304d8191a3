package app.broadsheet.importer.page;

import app.broadsheet.importer.file.DroppedFile;
import app.broadsheet.importer.plan.FileFormat;
import app.broadsheet.importer.plan.ImportPlan;
import java.util.Optional;
import java.util.regex.Pattern;

/** A web page as HTML: as it came, "complete" with a folder of files beside it, or from SingleFile. */
public final class HtmlFormat implements FileFormat {
    private static final Pattern START = Pattern.compile(
            "(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*+<(?:!doctype\\s+html"
                    + "|(?:html|head|body|title|meta|link|base|style|script|div|p|table|article|section|main|header|nav|h[1-6]|center"
                    + "|font|span|ul|ol|blockquote|a|b|i|em|strong|img|figure|form|tbody|tr|td)[\\s>/])",
            Pattern.DOTALL);

    @Override
    public Optional<ImportPlan> read(DroppedFile file) {
        if (!file.isText() || !START.matcher(file.head()).lookingAt()) {
            return Optional.empty();
        }
        String html = HtmlText.decode(file.bytes(), "");
        PageFiles files = new PageFiles();
        Origin origin = Origin.of(html);
        String page = file.path() == null ? html : FilesBeside.found(html, file.path(), files);
        return Optional.of(
                new SavedPage(page, origin.address(), origin.saved() == null ? file.saved() : origin.saved(), files)
                        .title(file.title())
                        .plan());
    }
}
