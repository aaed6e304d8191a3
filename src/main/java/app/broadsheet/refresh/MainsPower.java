package app.broadsheet.refresh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Whether this computer runs on its battery, as Linux tells it under {@code /sys/class/power_supply}. */
final class MainsPower {
    private static final Path SUPPLIES = Path.of("/sys/class/power_supply");

    private MainsPower() {}

    /** Whether it does; false where the system does not tell. */
    static boolean onBattery() {
        return onBattery(SUPPLIES);
    }

    /** A battery of the computer's own is being emptied, and no other supply is plugged in. */
    static boolean onBattery(Path supplies) {
        if (!Files.isDirectory(supplies)) {
            return false;
        }
        try (Stream<Path> all = Files.list(supplies)) {
            List<Path> own =
                    all.filter(one -> !said(one, "scope").equals("Device")).toList(); // a mouse has one, too
            return own.stream().noneMatch(one -> said(one, "online").equals("1"))
                    && own.stream()
                            .anyMatch(one -> said(one, "type").equals("Battery")
                                    && said(one, "status").equals("Discharging"));
        } catch (IOException _) {
            return false;
        }
    }

    private static String said(Path supply, String of) {
        try {
            return Files.readString(supply.resolve(of)).strip();
        } catch (IOException _) {
            return "";
        }
    }
}
