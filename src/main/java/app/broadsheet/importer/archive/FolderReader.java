package app.broadsheet.importer.archive;

import app.broadsheet.importer.plan.ImportPlan;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;

/** A folder of things that can be read, folders in it included. Links are not followed. */
public final class FolderReader {
    private static final int DEEPEST = 16;
    private static final int MOST_FILES = 10_000;

    private FolderReader() {}

    /** Reads every file of {@code folder} with {@code file}, in the order of their names. */
    public static ImportPlan read(Path folder, Function<Path, ImportPlan> file) {
        List<Path> found = new ArrayList<>();
        List<ImportPlan.Part> parts = new ArrayList<>();
        boolean whole = collect(folder, found);
        Collections.sort(found);
        for (Path one : found) {
            parts.add(new ImportPlan.Part(folder.relativize(one).toString(), file.apply(one)));
        }
        if (!whole) {
            parts.add(new ImportPlan.Part(
                    String.valueOf(folder.getFileName()),
                    new ImportPlan.Unreadable("Not all of this folder could be read: drop its parts one by one.")));
        }
        return ZipFormat.plan(parts);
    }

    /** The files of {@code folder} that may be read for themselves, in the order of their names. Blocks while it looks. */
    public static FolderFiles files(Path folder) {
        List<Path> found = new ArrayList<>();
        boolean whole = collect(folder, found);
        Collections.sort(found);
        return new FolderFiles(found, whole);
    }

    private static boolean collect(Path folder, List<Path> found) {
        boolean[] whole = {true};
        try {
            Files.walkFileTree(
                    folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            String name = folder.relativize(file).toString().replace('\\', '/');
                            if (attributes.isRegularFile() && Furnishings.isArticle(name)) {
                                found.add(file);
                            }
                            whole[0] &= found.size() < MOST_FILES;
                            return whole[0] ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException denied) {
                            whole[0] = false;
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException failed) {
            return false;
        }
        return whole[0];
    }
}
