package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.framework.junit5.ApplicationTest;

/// The parts under every screen work together: toolkit, theme, icons and the robot that drives the tests.
class ToolkitTest extends ApplicationTest {
    private final AtomicInteger presses = new AtomicInteger();

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
        Button button = new Button("Press", new FontIcon(Feather.ACTIVITY));
        button.setOnAction(_ -> presses.incrementAndGet());
        stage.setScene(new Scene(button, 200, 100));
        stage.show();
    }

    @Test
    void aThemedButtonWithAnIconIsPressed() {
        clickOn("Press");
        assertThat(presses).hasValue(1);
    }
}
