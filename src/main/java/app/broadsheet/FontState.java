package app.broadsheet;

import com.sun.javafx.runtime.VersionInfo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The files in which JavaFX's answers about fonts are kept, and one that says for what they hold: the version of JavaFX,
 * locale and environment; when each place of fonts had last changed; and sums of all of it, since files may be damaged,
 * or come from elsewhere. Each file is written whole, that one last. Reading is for a virtual machine that has just begun:
 * plain loops, no class that is not there anyway.
 */
final class FontState {
    /** The names that JavaFX looks for. */
    private static final String LOGICAL = "logicalfonts.properties";

    private static final String ALL = "allfonts.properties";
    private static final String STATE = "state";
    private static final int MOST_BYTES = 4 << 20;
    /** Some systems give all that they install one of the first days there were, whenever it changes. */
    private static final long NO_TIME_MILLIS = 7L * 24 * 3_600_000;

    private static final String[] DECIDING = {
        "FC_LANG",
        "LC_ALL",
        "LC_CTYPE",
        "LANG",
        "HOME",
        "XDG_CONFIG_HOME",
        "XDG_DATA_HOME",
        "XDG_DATA_DIRS",
        "XDG_CURRENT_DESKTOP"
    };

    private final Path folder;
    private final Map<String, String> environment;

    /** @param folder of the files; need not exist */
    FontState(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    /** Whether what is kept is whole, and JavaFX would find out the same now. Some milliseconds. */
    boolean holds() {
        if (!new File(folder.toString(), STATE).isFile()) {
            return false;
        }
        try {
            byte[] state = read(STATE);
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(state));
            if (in.readLong() != sum(state, Long.BYTES) || !in.readUTF().equals(circumstances())) {
                return false;
            }
            for (int left = in.readInt(); left > 0; left--) {
                if (new File(in.readUTF()).lastModified() != in.readLong()) {
                    return false;
                }
            }
            return in.readLong() == sum(read(LOGICAL), 0) && in.readLong() == sum(read(ALL), 0);
        } catch (IOException | LinkageError e) {
            return false;
        }
    }

    /**
     * Keeps {@code answers} for as long as {@code places} do not change.
     *
     * @param began when JavaFX had asked for nothing yet, in milliseconds since 1970
     * @throws IOException if they cannot be written, or a place has changed since, or does not tell when it did
     */
    void write(FontAnswers answers, Set<Path> places, long began) throws IOException {
        ByteArrayOutputStream state = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(state);
        out.writeUTF(circumstances());
        out.writeInt(places.size());
        for (Path place : places) {
            long changed = place.toFile().lastModified();
            if (changed >= began || (changed < NO_TIME_MILLIS && Files.exists(place))) {
                throw new IOException(place + " has changed meanwhile, or does not tell when");
            }
            out.writeUTF(place.toString());
            out.writeLong(changed);
        }
        Files.deleteIfExists(folder.resolve(STATE));
        out.writeLong(write(LOGICAL, bytes(answers.logical())));
        out.writeLong(write(ALL, bytes(answers.all())));
        ByteArrayOutputStream summed = new ByteArrayOutputStream();
        new DataOutputStream(summed).writeLong(sum(state.toByteArray(), 0));
        state.writeTo(summed);
        write(STATE, summed.toByteArray());
    }

    /** The folder is among it: JavaFX takes files relative to its real place. */
    private String circumstances() throws IOException {
        Locale locale = Locale.getDefault();
        StringBuilder all = new StringBuilder(VersionInfo.getRuntimeVersion())
                .append('\n')
                .append(locale.getLanguage())
                .append('-')
                .append(locale.getCountry())
                .append('\n')
                .append(folder.toRealPath());
        for (String name : DECIDING) {
            all.append('\n').append(environment.get(name));
        }
        return all.toString();
    }

    private byte[] read(String name) throws IOException {
        File file = new File(folder.toString(), name);
        if (!file.isFile() || file.length() > MOST_BYTES) {
            throw new IOException(file + " is none of ours");
        }
        try (FileInputStream in = new FileInputStream(file)) {
            return in.readNBytes(MOST_BYTES);
        }
    }

    /** All of it or nothing; answers its sum. */
    private long write(String name, byte[] bytes) throws IOException {
        if (bytes.length > MOST_BYTES) {
            throw new IOException("there are too many");
        }
        Path half = Files.write(folder.resolve(name + ".new"), bytes);
        Files.move(half, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return sum(bytes, 0);
    }

    private static byte[] bytes(Properties properties) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        properties.store(out, null);
        return out.toByteArray();
    }

    private static long sum(byte[] bytes, int from) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, bytes.length - from);
        return sum.getValue();
    }
}
