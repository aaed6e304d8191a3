package app.broadsheet.importer.mime;

import app.broadsheet.importer.file.DroppedFile;
import app.broadsheet.importer.plan.FileFormat;
import app.broadsheet.importer.plan.ImportPlan;
import java.util.Optional;
import java.util.regex.Pattern;

/** Web pages saved as one file ({@code .mhtml}, {@code .mht}) and e-mail ({@code .eml}): both are MIME messages. */
public final class MimeFormat implements FileFormat {
    private static final Pattern START = Pattern.compile("(?:from [^\\n]*\\n)?[a-z][a-z0-9-]{1,60}:[ \\t]");
    private static final Pattern SURE =
            Pattern.compile("^(?:mime-version|content-type|message-id|received):", Pattern.MULTILINE);

    @Override
    public Optional<ImportPlan> read(DroppedFile file) {
        if (!file.isText()
                || !START.matcher(file.head()).lookingAt()
                || !SURE.matcher(file.head()).find()) {
            return Optional.empty();
        }
        MimePart message = MimePart.read(file.bytes());
        boolean page = message.headers().has("snapshot-content-location")
                || message.type().equals("multipart/related")
                || message.headers()
                        .text("from")
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("<saved by");
        boolean mail = message.headers().has("to") || message.headers().has("received");
        return Optional.of(page && !mail ? MhtmlPage.plan(message, file.saved()) : Letter.plan(message, file));
    }
}
