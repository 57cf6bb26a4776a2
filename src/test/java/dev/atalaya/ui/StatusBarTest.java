package dev.atalaya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.store.Settings;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.StoreHealth;
import dev.atalaya.texts.Said;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The line at the foot of the window, where there is more to say than room.
class StatusBarTest {

    private static final Said LONG = Said.of("files.own-damaged", "own.mv.db", "2026-11-21 08:00, own-2026-11-21.zip");

    @ParameterizedTest
    @EnumSource(
            value = Settings.Language.class,
            names = {"EN", "ES", "PT"})
    void aLongWarningCutsOnlyItself(Settings.Language language) {
        Console console = Fx.get(() -> Consoles.in(language));
        try (UiDriver ui = UiDriver.open(stage -> {
            console.floor().apply(Deltas.floor());
            console.floor().apply(Deltas.store(new StoreHealth(412_214, 96_000_000, List.of(LONG, LONG))));
            console.show(stage, 1000, 700);
        })) {
            List<String> cut = Fx.get(() -> Cuts.under(ui.stage().getScene().getRoot(), ".status-bar"));
            String warning = ui.text("#trouble");
            assertThat(cut).containsExactly(warning);
            Fx.run(() -> ui.node("#trouble").requestFocus());
            ui.keys(KeyCode.SPACE);
            assertThat(ui.text(".toast .label")).isEqualTo(warning);
        } finally {
            Fx.run(console::close);
        }
    }
}
