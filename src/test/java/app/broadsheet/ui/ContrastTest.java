package app.broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is written in a colour of the style sheets can be read on whatever stands behind text: WCAG 2.2, 1.4.3 (4.5 to 1
 * for text) and 1.4.11 (3 to 1 for icons and what shows the focus). Colours are read from the sheets, so that a new one is
 * tested as soon as it is used.
 */
final class ContrastTest {
    private static final Path SHEETS = Path.of("assets", "css");
    private static final Pattern DEFINED = Pattern.compile("^\\s+(-[a-z-]+): ([^;]+);", Pattern.MULTILINE);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");
    private static final Pattern TEXT = Pattern.compile("(?:-fx-text-fill|-text-fill): (-[a-z-]+)");
    private static final Pattern ICON = Pattern.compile("-fx-icon-color: (-[a-z-]+)");
    private static final Pattern GROUND = Pattern.compile("-fx-background-color: (-[a-z-]+)");

    /** Grounds that carry text in -ink and the like. */
    private static final Set<String> GROUNDS = Set.of(
            "-paper", "-ground", "-raised", "-ground-hover", "-ground-selected", "-accent-ground", "-ground-code");
    /** Grounds that only what is named here is written on. */
    private static final Map<String, String> LOUD = Map.of("-accent", "-paper", "-ink", "-paper");
    /** Grounds that nothing is written on. */
    private static final Set<String> BARE = Set.of("-line", "-line-quiet", "-shade", "-icon-ground", "-ink-faint");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void text_and_icons_can_be_read_on_every_ground(String look) throws IOException {
        Map<String, String> colours = colours(look);
        List<String> weak = new ArrayList<>();
        for (String ground : used(GROUND)) {
            if (BARE.contains(ground) || colours.get(ground) == null) {
                continue;
            }
            if (LOUD.containsKey(ground)) {
                check(colours, LOUD.get(ground), ground, 4.5, weak);
                continue;
            }
            assertThat(GROUNDS)
                    .as("a ground of the sheets that this test knows")
                    .contains(ground);
            for (String ink : used(TEXT)) {
                if (!isForLoud(colours, ink)) {
                    check(colours, ink, ground, 4.5, weak);
                }
            }
            for (String ink : used(ICON)) {
                if (!isForLoud(colours, ink)) {
                    check(colours, ink, ground, 3, weak);
                }
            }
            check(colours, "-accent", ground, 3, weak);
        }
        assertThat(weak).isEmpty();
        assertThat(contrast(colours, "-ink", "-paper")).isGreaterThan(look.equals("contrast") ? 15 : 10);
    }

    /** The paper's own colour is for what stands on loud grounds. */
    private static boolean isForLoud(Map<String, String> colours, String ink) {
        return ink.equals("-paper") || "-paper".equals(colours.get(ink));
    }

    private static void check(Map<String, String> colours, String ink, String ground, double least, List<String> weak) {
        double ratio = contrast(colours, ink, ground);
        if (ratio < least) {
            weak.add("%s on %s: %.2f, not %.1f".formatted(ink, ground, ratio, least));
        }
    }

    private static Map<String, String> colours(String look) throws IOException {
        Map<String, String> colours = new HashMap<>();
        String sheet = Files.readString(SHEETS.resolve("colours.css"));
        int names = sheet.lastIndexOf(".root {");
        int light = sheet.indexOf(".root {");
        for (int begin :
                new int[] {names, light, look.equals("light") ? light : sheet.indexOf(".root:" + look + " {")}) {
            Matcher defined = DEFINED.matcher(sheet.substring(begin, sheet.indexOf('}', begin)));
            while (defined.find()) {
                colours.put(defined.group(1), defined.group(2));
            }
        }
        return colours;
    }

    private static Set<String> used(Pattern property) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> sheets = Files.list(SHEETS)) {
            for (Path sheet : sheets.filter(
                            file -> !file.getFileName().toString().startsWith("colours-"))
                    .toList()) {
                Matcher rule = RULE.matcher(Files.readString(sheet));
                while (rule.find()) {
                    Matcher colour = property.matcher(rule.group(2));
                    while (colour.find()) {
                        found.add(colour.group(1));
                    }
                }
            }
        }
        return found;
    }

    private static double contrast(Map<String, String> colours, String one, String other) {
        double first = luminance(colours, one);
        double second = luminance(colours, other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Map<String, String> colours, String name) {
        String value = name;
        while (value.startsWith("-")) {
            String next = colours.get(value);
            assertThat(next).as("the colour %s", value).isNotNull();
            value = next;
        }
        assertThat(value).matches("#[0-9a-f]{6}");
        int rgb = Integer.parseInt(value.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
