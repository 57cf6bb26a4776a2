package dev.atalaya.ui.floor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.AttentionLimits;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.Fx;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.shell.FxTimer;
import dev.atalaya.ui.shell.Picture;
import dev.atalaya.ui.shell.Words;
import dev.atalaya.ui.theme.Theme;
import java.nio.file.Path;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;

class FloorPictureTest {

    @Test
    void draw() {
        var file = Fx.get(() -> {
            LiveFloor floor = new LiveFloor(System::nanoTime);
            floor.apply(Deltas.floor());
            FloorViewModel model = new FloorViewModel(floor, new FakeOutbox(), new FxTimer());
            FloorScreen screen = new FloorScreen(model, () -> AttentionLimits.DEFAULT, FloorParts.NONE);
            var shown = screen.open(Words.of(Texts.of(Language.EN), FloorFixtures.ZONE));
            Path out = Path.of("target/screenshots/floor-part.png");
            Picture.write((Parent) shown.node(), Theme.DARK, 1384, 828, out);
            return out;
        });
        assertThat(file).exists();
    }
}
