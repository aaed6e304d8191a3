import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The icon as Windows ({@code .ico}) and macOS ({@code .icns}) want it: both are boxes for the same PNG files. */
final class DesktopIcons {
    private static final int[] ICO = {16, 24, 32, 48, 64, 128, 256};
    private static final Map<String, Integer> ICNS = new LinkedHashMap<>();

    static {
        ICNS.put("icp4", 16);
        ICNS.put("icp5", 32);
        ICNS.put("icp6", 64);
        ICNS.put("ic07", 128);
        ICNS.put("ic08", 256);
        ICNS.put("ic09", 512);
    }

    private DesktopIcons() {}

    /** Writes {@code broadsheet.ico} and {@code broadsheet.icns} from the pictures in {@code icons}. */
    static void write(Path icons, Path out) throws IOException {
        Files.createDirectories(out);
        Files.write(out.resolve("broadsheet.ico"), ico(icons));
        Files.write(out.resolve("broadsheet.icns"), icns(icons));
    }

    private static byte[] ico(Path icons) throws IOException {
        int header = 6 + 16 * ICO.length;
        ByteBuffer directory = ByteBuffer.allocate(header).order(ByteOrder.LITTLE_ENDIAN);
        directory.putShort((short) 0).putShort((short) 1).putShort((short) ICO.length);
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        for (int size : ICO) {
            byte[] png = png(icons, size);
            // 0 stands for 256.
            directory.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
            directory.putShort((short) 1).putShort((short) 32);
            directory.putInt(png.length).putInt(header + pictures.size());
            pictures.writeBytes(png);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(directory.array());
        all.writeBytes(pictures.toByteArray());
        return all.toByteArray();
    }

    private static byte[] icns(Path icons) throws IOException {
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(pictures);
        for (Map.Entry<String, Integer> one : ICNS.entrySet()) {
            byte[] png = png(icons, one.getValue());
            out.writeBytes(one.getKey());
            out.writeInt(8 + png.length);
            out.write(png);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        DataOutputStream file = new DataOutputStream(all);
        file.writeBytes("icns");
        file.writeInt(8 + pictures.size());
        file.write(pictures.toByteArray());
        return all.toByteArray();
    }

    private static byte[] png(Path icons, int size) throws IOException {
        return Files.readAllBytes(icons.resolve("broadsheet-" + size + ".png"));
    }
}
