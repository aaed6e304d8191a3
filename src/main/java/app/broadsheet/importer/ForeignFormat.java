package app.broadsheet.importer;

import app.broadsheet.importer.file.DroppedFile;
import app.broadsheet.importer.plan.FileFormat;
import app.broadsheet.importer.plan.ImportPlan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people drop by mistake, or in hope: known by its first bytes, so that the answer names it. */
final class ForeignFormat implements FileFormat {
    @Override
    public Optional<ImportPlan> read(DroppedFile file) {
        String why = why(file);
        return why == null ? Optional.empty() : Optional.of(new ImportPlan.Unreadable(why));
    }

    private static @Nullable String why(DroppedFile file) {
        if (file.begins("\0\005\026\007") || file.begins("\0\005\026\0")) {
            return "This is a companion file of macOS (its name begins with “._”) and holds no text.";
        }
        if (isPicture(file)) {
            return "This is a picture, not an article.";
        }
        if (file.begins("\320\317\021\340")) {
            return "This is a file of an older office program. Save it there as HTML or text.";
        }
        if (file.begins("ID3") || file.begins("OggS") || file.at(4, "ftyp") || file.begins("\032\105\337\243")) {
            return "This is a sound or a video, not an article.";
        }
        if (file.begins("{\\rtf")) {
            return "This is an RTF document. Save it as HTML or text in the program that made it.";
        }
        if (file.begins("\037\213") || file.begins("7z\274\257") || file.begins("Rar!") || file.at(257, "ustar")) {
            return "This is an archive of a kind that can't be opened here. Unpack it and drop what is in it.";
        }
        return null;
    }

    private static boolean isPicture(DroppedFile file) {
        return file.begins("\211PNG")
                || file.begins("\377\330\377")
                || file.begins("GIF8")
                || (file.begins("RIFF") && file.at(8, "WEBP"))
                || file.begins("BM\066")
                || file.begins("II*\0")
                || file.begins("MM\0*");
    }
}
