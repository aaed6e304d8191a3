package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class VersionTest {
    @Test
    void the_app_says_the_version_that_it_is_built_as() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>broadsheet</artifactId>\n  <version>" + Version.NUMBER + "</version>");
    }
}
