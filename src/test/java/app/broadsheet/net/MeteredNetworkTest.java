package app.broadsheet.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MeteredNetworkTest {
    @ParameterizedTest
    @CsvSource({"u 0,false", "u 1,true", "u 2,false", "u 3,true", "u 4,false", "'',false", "nonsense,false"})
    void networkmanagers_word_is_understood(String answer, boolean metered) {
        assertThat(MeteredNetwork.of(List.of("printf", "%s\\n", answer)).ask()).isEqualTo(metered);
    }

    @Test
    void a_system_that_does_not_tell_holds_nothing_back() {
        assertThat(MeteredNetwork.of(List.of("no-such-command-anywhere")).ask()).isFalse();
        assertThat(MeteredNetwork.of(List.of("false")).ask()).isFalse();
    }
}
