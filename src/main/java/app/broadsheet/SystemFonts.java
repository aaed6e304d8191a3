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
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * What JavaFX found out about the installed fonts, kept in the data folder from one start to the next (Linux): asking again
 * costs a third of a second and some 30 MB that never come back, as the package says. JavaFX reads what is kept as it
 * does where there is no fontconfig, through {@code prism.fontdir}, and shows the same letters. It is kept for the same
 * JavaFX, locale and environment, as long as no place of fonts has changed; in doubt JavaFX asks fontconfig, as ever.
 * Nothing here fails: whatever goes wrong is one slow start more.
 */
final class SystemFonts {
    private static final System.Logger LOG = System.getLogger(SystemFonts.class.getName());
    private static final String ASKS = "prism.useFontConfig";
    private static final String PLACE = "prism.fontdir";
    /** The names that JavaFX looks for. */
    private static final String LOGICAL = "logicalfonts.properties";

    private static final String ALL = "allfonts.properties";
    /** What they hold for, written last: a sum of what follows, the circumstances, times of places, sums of both. */
    private static final String STATE = "state";

    private static final int MOST_BYTES = 4 << 20;
    /** These name another configuration, of which nothing here can tell whether it changed. */
    private static final String[] ELSEWHERE = {"FONTCONFIG_FILE", "FONTCONFIG_PATH", "FONTCONFIG_SYSROOT"};

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

    private final boolean linux;
    private final Path folder;
    private final Map<String, String> environment;
    private final Instant began;

    /**
     * Reads nothing yet.
     *
     * @param osName as {@code os.name} has it
     * @param data the data folder
     * @param began before JavaFX is started
     */
    SystemFonts(String osName, Path data, Map<String, String> environment, Instant began) {
        linux = osName.contains("Linux");
        folder = data.resolve("fonts");
        this.environment = environment;
        this.began = began;
    }

    /**
     * Has JavaFX read what is kept, if that is still true and nobody has said otherwise; answers whether it will. To be
     * called before JavaFX is started; some milliseconds. Written for a virtual machine that has just begun: plain loops.
     */
    boolean use() {
        if (!isForUs() || !isValid()) {
            return false;
        }
        System.setProperty(PLACE, folder.toString());
        System.setProperty(ASKS, "false");
        return true;
    }

    /**
     * Keeps what JavaFX found out this time, if it had to ask. To be called when fonts have been in use and nobody waits,
     * by the process that holds the data folder. Any thread.
     */
    void keep() {
        if (!isForUs()) {
            return;
        }
        try {
            write(Files.createDirectories(folder).toRealPath());
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.log(System.Logger.Level.INFO, "The next start asks for the system''s fonts again: {0}", e.toString());
        }
    }

    /** Whether what is kept is whole, and JavaFX would find out the same now. */
    boolean isValid() {
        if (!new File(folder.toString(), STATE).isFile()) {
            return false;
        }
        try {
            byte[] state = read(STATE);
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(state));
            if (in.readLong() != sum(state, Long.BYTES) || !in.readUTF().equals(circumstances(folder.toRealPath()))) {
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

    /** False, too, when what is kept is in use. */
    private boolean isForUs() {
        if (!linux
                || System.getProperty(ASKS) != null
                || System.getProperty(PLACE) != null
                || System.getProperty("prism.embeddedfonts") != null) {
            return false;
        }
        for (String name : ELSEWHERE) {
            if (environment.get(name) != null) {
                return false;
            }
        }
        return true;
    }

    private String circumstances(Path real) {
        Locale locale = Locale.getDefault();
        StringBuilder all = new StringBuilder(VersionInfo.getRuntimeVersion())
                .append('\n')
                .append(locale.getLanguage())
                .append('-')
                .append(locale.getCountry())
                .append('\n')
                .append(real);
        for (String name : DECIDING) {
            all.append('\n').append(environment.get(name));
        }
        return all.toString();
    }

    private void write(Path real) throws IOException {
        FontAnswers answers = FontAnswers.ofJavaFx(real);
        Set<Path> places = FontPlaces.of(environment, answers.files());
        ByteArrayOutputStream state = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(state);
        out.writeUTF(circumstances(real));
        out.writeInt(places.size());
        for (Path place : places) {
            long changed = place.toFile().lastModified();
            if (changed >= began.toEpochMilli()) {
                throw new IOException(place + " has changed meanwhile");
            }
            out.writeUTF(place.toString());
            out.writeLong(changed);
        }
        Files.deleteIfExists(real.resolve(STATE));
        out.writeLong(write(real.resolve(LOGICAL), bytes(answers.logical())));
        out.writeLong(write(real.resolve(ALL), bytes(answers.all())));
        ByteArrayOutputStream summed = new ByteArrayOutputStream();
        new DataOutputStream(summed).writeLong(sum(state.toByteArray(), 0));
        state.writeTo(summed);
        write(real.resolve(STATE), summed.toByteArray());
    }

    /** All of it or nothing; answers its sum. */
    private static long write(Path file, byte[] bytes) throws IOException {
        if (bytes.length > MOST_BYTES) {
            throw new IOException("there are too many");
        }
        Path half = Files.write(file.resolveSibling(file.getFileName() + ".new"), bytes);
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return sum(bytes, 0);
    }

    private static byte[] bytes(Properties properties) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        properties.store(out, null);
        return out.toByteArray();
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

    private static long sum(byte[] bytes, int from) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, bytes.length - from);
        return sum.getValue();
    }
}
