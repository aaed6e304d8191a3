package app.broadsheet.index;

import app.broadsheet.model.IndexCondition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/** The folder that the index lives in. Opens what is there, and when that is no good, begins anew. */
final class IndexFolder {
    /** Raise it when fields or words change their meaning: older indexes are then made anew. */
    static final String FORMAT = "2";

    private static final String FORMAT_KEY = "format";
    private static final String REBUILD_KEY = "rebuild";
    private static final String DUE = "due";
    private static final String DAMAGED = "damaged";
    private static final String WRITING_KEY = "writing";
    private static final double BUFFER_MB = 48;
    /** About 350,000 articles. What is larger is not merged any more: no merge keeps the disk and a core busy for minutes. */
    private static final double LARGEST_PIECE_MB = 512;

    private IndexFolder() {}

    /**
     * An open folder.
     *
     * @param rebuild whether articles that were indexed before have to be indexed again
     * @param abrupt whether the run before ended without closing it
     */
    record Opened(Directory directory, IndexWriter writer, IndexCondition condition, boolean rebuild, boolean abrupt) {}

    static Opened open(Path folder) {
        Directory directory = null;
        try {
            Files.createDirectories(folder);
            directory = FSDirectory.open(folder);
            return open(directory);
        } catch (IOException e) {
            close(directory);
            return inMemory();
        }
    }

    static Opened open(Directory directory) throws IOException {
        IndexCondition condition = look(directory);
        if (condition == IndexCondition.KEPT) {
            IndexWriter writer = openKept(directory);
            if (writer != null) {
                Map<String, String> data = data(writer);
                return new Opened(
                        directory, writer, condition, data.containsKey(REBUILD_KEY), data.containsKey(WRITING_KEY));
            }
            condition = IndexCondition.DAMAGED;
        }
        if (condition != IndexCondition.NEW) {
            empty(directory);
        }
        IndexWriter writer = new IndexWriter(directory, config(IndexWriterConfig.OpenMode.CREATE));
        mark(writer, true);
        return new Opened(directory, writer, condition, true, false);
    }

    /** Null when it is damaged. */
    private static @Nullable IndexWriter openKept(Directory directory) throws IOException {
        IndexWriter writer = null;
        try {
            writer = new IndexWriter(directory, config(IndexWriterConfig.OpenMode.APPEND));
            // Opens every segment, and so notices files that are missing or cut short.
            DirectoryReader.open(writer).close();
            return writer;
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            if (writer != null) {
                writer.rollback();
            }
            return null;
        }
    }

    private static void empty(Directory directory) throws IOException {
        for (String file : directory.listAll()) {
            if (file.startsWith(IndexFileNames.SEGMENTS)
                    || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()) {
                directory.deleteFile(file);
            }
        }
    }

    /** Notes, for a later start, whether a rebuild has yet to begin, and keeps all that was written. */
    static void mark(IndexWriter writer, boolean rebuild) throws IOException {
        Map<String, String> data = new HashMap<>();
        data.put(FORMAT_KEY, FORMAT);
        if (rebuild) {
            data.put(REBUILD_KEY, DUE);
        }
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
    }

    /** Notes, with the next commit, that the index broke while it was read: the next start begins anew. */
    static void markDamaged(IndexWriter writer) {
        writer.setLiveCommitData(
                Map.of(FORMAT_KEY, FORMAT, REBUILD_KEY, DAMAGED).entrySet());
    }

    /** Notes, with the next commit, whether it is being written to: a start that finds the note follows a crash. */
    static void markWriting(IndexWriter writer, boolean now) {
        Map<String, String> data = data(writer);
        if (data.containsKey(WRITING_KEY) == now) {
            return; // to note it again would be a commit, even where nothing came
        }
        if (now) {
            data.put(WRITING_KEY, WRITING_KEY);
        } else {
            data.remove(WRITING_KEY);
        }
        writer.setLiveCommitData(data.entrySet());
    }

    private static IndexCondition look(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return IndexCondition.NEW;
        }
        try {
            String format =
                    SegmentInfos.readLatestCommit(directory).getUserData().get(FORMAT_KEY);
            return FORMAT.equals(format) ? IndexCondition.KEPT : IndexCondition.OLD_FORMAT;
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            return IndexCondition.OLD_FORMAT;
        } catch (IOException | IllegalArgumentException e) {
            return IndexCondition.DAMAGED;
        }
    }

    private static Opened inMemory() {
        try {
            Directory directory = new ByteBuffersDirectory();
            IndexWriter writer = new IndexWriter(directory, config(IndexWriterConfig.OpenMode.CREATE));
            mark(writer, true);
            return new Opened(directory, writer, IndexCondition.IN_MEMORY, true, false);
        } catch (IOException e) {
            throw new UncheckedIOException("No index even in memory", e);
        }
    }

    private static Map<String, String> data(IndexWriter writer) {
        Map<String, String> data = new HashMap<>();
        writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        return data;
    }

    private static IndexWriterConfig config(IndexWriterConfig.OpenMode mode) {
        return new IndexWriterConfig()
                .setOpenMode(mode)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setMergePolicy(new TieredMergePolicy().setMaxMergedSegmentMB(LARGEST_PIECE_MB))
                // No commit waits for merges of small pieces: they are merged behind it.
                .setMaxFullFlushMergeWaitMillis(0)
                .setCommitOnClose(true);
    }

    private static void close(@Nullable Directory directory) {
        if (directory != null) {
            try {
                directory.close();
            } catch (IOException e) {
                // Nothing was written through it.
            }
        }
    }
}
