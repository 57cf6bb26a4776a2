package dev.atalaya.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.store.Settings;
import dev.atalaya.ui.shell.PlatformChoice;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConnectingTest {

    private final FakeConnections connections = new FakeConnections();

    @Test
    void everyPlatformIsOfferedAndTheOneInUseIsMarked() {
        List<PlatformChoice> choices = Connecting.choices(connections);
        assertThat(choices).extracting(PlatformChoice::inUse).containsExactly(true, false);
        assertThat(choices)
                .extracting(PlatformChoice::kind)
                .containsExactly(Settings.Kind.SIMULATOR, Settings.Kind.SUPERVISOR_API);
        choices.getLast().use().run();
        assertThat(connections.asked).containsExactly("use Producción");
    }
}
