package app.broadsheet.importer.page;

import app.broadsheet.content.FileAddress;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files that browsers put into a folder beside a page that is saved "complete". Only ordinary files in such a folder
 * are taken, whatever the page names: no absolute paths, no way up, no links.
 */
final class FilesBeside {
    private static final Pattern SOURCE = Pattern.compile(
            "(\\b(?:src|srcset|data-src)\\s*=\\s*)(?:\"([^\"]{1,1000})\"|'([^']{1,1000})')", Pattern.CASE_INSENSITIVE);
    private static final long LARGEST = 30L * 1024 * 1024;
    private static final int MOST = 2_000;
    private static final int LONGEST_NAME = 120;

    private final Path folder;
    private final PageFiles files;
    private int count;

    private FilesBeside(Path folder, PageFiles files) {
        this.folder = folder;
        this.files = files;
    }

    /**
     * Finds the pictures of a page on the disk.
     *
     * @param page the page's own file
     * @return {@code html} with addresses in place of the files' names, the files added to {@code files}
     */
    static String found(String html, Path page, PageFiles files) {
        Path folder = page.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            return html;
        }
        FilesBeside beside = new FilesBeside(folder, files);
        return SOURCE.matcher(html).replaceAll(match -> Matcher.quoteReplacement(beside.replacement(match)));
    }

    private String replacement(java.util.regex.MatchResult match) {
        String written = match.group(2) != null ? match.group(2) : match.group(3);
        Path file = count < MOST ? file(written) : null;
        if (file == null) {
            return match.group();
        }
        count++;
        String address = FileAddress.beside(count, name(file));
        files.add(address, () -> bytes(file));
        return match.group(1) + "\"" + address + "\"";
    }

    private @Nullable Path file(String written) {
        boolean elsewhere =
                written.contains(":") || written.startsWith("/") || written.startsWith("#") || written.contains("..");
        if (elsewhere || written.indexOf('/') < 0) {
            return null;
        }
        try {
            int query = written.indexOf('?');
            String name = query > 0 ? written.substring(0, query) : written;
            Path file = folder.resolve(URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8))
                    .normalize();
            boolean inside = file.startsWith(folder) && file.getNameCount() > folder.getNameCount() + 1;
            return inside && isOrdinary(file) ? file : null;
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }

    /** Neither the file nor a folder on the way to it is a link: those could lead anywhere on the disk. */
    private boolean isOrdinary(Path file) {
        Path part = folder;
        for (Path name : folder.relativize(file)) {
            part = part.resolve(name);
            if (Files.isSymbolicLink(part)) {
                return false;
            }
        }
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** No longer than a name need be; the end tells the kind. */
    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.size(file) > LARGEST ? new byte[0] : Files.readAllBytes(file);
        } catch (IOException gone) {
            return new byte[0];
        }
    }
}
