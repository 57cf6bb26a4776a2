package dev.atalaya.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.ui.Fx;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// Who gives way in a narrow line.
class LinePaneTest {

    private final Region tail = box(100);
    private final Region whole = box(100);
    private final Region lead = box(100);
    private final Region fixed = box(100);

    private static Region box(double width) {
        Region box = new Region();
        box.setPrefSize(width, 10);
        return box;
    }

    private List<Double> widths(double room) {
        whole.setMinWidth(Region.USE_PREF_SIZE);
        LinePane line =
                new LinePane(10).tail(tail).lead(lead).fixed(fixed).space().tail(whole);
        line.resize(room, 20);
        line.layout();
        return List.of(tail.getWidth(), lead.getWidth(), fixed.getWidth(), whole.getWidth());
    }

    @Test
    void theLastTailGoesFirstThenTheOtherThenTheLeadAndAtLastWhatIsFixed() {
        assertThat(widths(430)).containsExactly(100.0, 100.0, 100.0, 100.0);
        assertThat(widths(429)).containsExactly(100.0, 100.0, 100.0, 0.0);
        assertThat(widths(280)).containsExactly(60.0, 100.0, 100.0, 0.0);
        assertThat(widths(250)).containsExactly(0.0, 100.0, 100.0, 0.0);
        assertThat(widths(160)).containsExactly(0.0, 50.0, 100.0, 0.0);
        assertThat(widths(60)).containsExactly(0.0, 0.0, 50.0, 0.0);
    }

    @Test
    void aLabelSaysItInAsManyWordsAsThereIsRoomFor() {
        Fx.run(() -> {
            FitLabel label = new FitLabel(HPos.RIGHT);
            label.say(List.of("Open until six in the evening", "until six", "six"));
            new Scene(label, 600, 20);
            label.applyCss();
            assertThat(said(label, 600)).isEqualTo("Open until six in the evening");
            assertThat(said(label, 90)).isEqualTo("until six");
            assertThat(said(label, 5)).isEmpty();
        });
    }

    private static String said(FitLabel label, double width) {
        label.resize(width, 20);
        label.layout();
        return label.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .findFirst()
                .orElse("");
    }
}
