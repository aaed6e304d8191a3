package app.broadsheet.importer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Damages files as accidents and attackers do: bytes changed, cut off, repeated many times, taken from another file, or
 * replaced by words that mean something to a format. Archives are damaged in their files, too, so that what is in them is
 * reached. The same random numbers give the same file.
 */
final class FileMutator {
    private static final int LARGEST = 4 * 1024 * 1024;
    private static final List<String> WORDS = List.of(
            "<",
            ">",
            "\"",
            "&",
            "]]>",
            "<![CDATA[",
            "<!--",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "&b;&b;",
            "<div>",
            "<table>",
            "<svg>",
            "<img src=\"data:image/png;base64,",
            "<base href=\"file:///\">",
            "[",
            "{",
            "[[[[",
            "\\u0000",
            "---\n",
            "# ",
            "> ",
            "- ",
            "|",
            "![",
            "](",
            "```",
            "--b",
            "\r\n\r\n",
            "Content-Transfer-Encoding: base64\r\n",
            "Content-Type: multipart/mixed; boundary=b\r\n",
            "charset=utf-7",
            "=?utf-8?Q?",
            "=\n",
            "%PDF-",
            "endobj",
            "stream\n",
            "endstream",
            "xref",
            "/Length 2147483647",
            "/Kids [1 0 R]",
            "/Type /Page",
            "/MediaBox [0 0 1e30 -1e30]",
            "1e308",
            "-2147483648",
            "9999999999",
            "0 0 0 0 0 0 cm",
            "q ",
            "BT /F1 1e9 Tf",
            "/Filter [/FlateDecode /FlateDecode]",
            "PK\003\004",
            "bplist00",
            "\377\376",
            "../../",
            "\0",
            "é",
            "漢",
            "\u202e");

    private FileMutator() {}

    /** {@code whole} with some damage, perhaps with parts of {@code other}. */
    static byte[] damaged(byte[] whole, byte[] other, Random random) {
        byte[] bytes = whole;
        if (random.nextInt(3) > 0 && isZip(whole)) {
            bytes = inside(whole, random);
        }
        for (int i = random.nextInt(6); i >= 0 && bytes.length > 0; i--) {
            bytes = once(bytes, other, random);
        }
        return bytes.length <= LARGEST ? bytes : Arrays.copyOf(bytes, LARGEST);
    }

    private static byte[] once(byte[] bytes, byte[] other, Random random) {
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(9)) {
            case 0 -> with(bytes, at, new byte[] {(byte) random.nextInt(256)}, 1);
            case 1 -> with(bytes, at, new byte[] {(byte) (bytes[at] ^ (1 << random.nextInt(8)))}, 1);
            case 2 -> Arrays.copyOf(bytes, Math.max(1, at));
            case 3 -> with(bytes, at, new byte[0], random.nextInt(64));
            case 4 -> with(bytes, at, part(bytes, random, 80), random.nextInt(2) * 40);
            case 5 -> with(bytes, at, part(other, random, 400), random.nextInt(100));
            case 6 -> with(bytes, at, number(random), 4);
            case 7 -> with(bytes, at, repeated(word(random), 1 << random.nextInt(14)), 0);
            default -> with(bytes, at, word(random), random.nextInt(8));
        };
    }

    /** {@code bytes} with {@code in} at a place, instead of {@code out} bytes that are there. */
    private static byte[] with(byte[] bytes, int at, byte[] in, int out) {
        int rest = Math.min(bytes.length, at + out);
        byte[] made = Arrays.copyOf(bytes, at + in.length + bytes.length - rest);
        System.arraycopy(in, 0, made, at, in.length);
        System.arraycopy(bytes, rest, made, at + in.length, bytes.length - rest);
        return made;
    }

    private static byte[] part(byte[] bytes, Random random, int longest) {
        if (bytes.length == 0) {
            return bytes;
        }
        int from = random.nextInt(bytes.length);
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(longest)));
    }

    private static byte[] word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] repeated(byte[] word, int times) {
        byte[] made = new byte[Math.min(word.length * times, LARGEST / 8)];
        for (int i = 0; i < made.length; i++) {
            made[i] = word[i % word.length];
        }
        return made;
    }

    /** A length or offset that nobody expects. */
    private static byte[] number(Random random) {
        int value = List.of(0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0x7F7F7F7F)
                .get(random.nextInt(6));
        return new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
    }

    /** The archive with one of its files damaged. */
    private static byte[] inside(byte[] zip, Random random) {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        int which = random.nextInt(5);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(made)) {
            int number = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(number++ == which && content.length > 0 ? once(content, content, random) : content);
            }
        } catch (IOException otherKind) {
            return zip; // broken already, or with names in another encoding
        }
        return made.toByteArray();
    }
}
