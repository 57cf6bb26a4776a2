package dev.atalaya.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Dark or light: AtlantaFX's Primer underneath, our variables and common controls above it.
public enum Theme {
    DARK(new PrimerDark().getUserAgentStylesheet(), "theme/dark"),
    LIGHT(new PrimerLight().getUserAgentStylesheet(), "theme/light");

    /// Beside what they dress, but all of them the scene's: a node with sheets of its own costs each node below it.
    private static final List<String> SHEETS = List.of(
            "theme/base",
            "shell/shell",
            "floor/floor",
            "card/card",
            "reassign/reassign",
            "log/log",
            "report/report",
            "findings/findings",
            "bundle/bundle",
            "settings/settings",
            "whatif/whatif",
            "intake/intake");

    private final String base;
    private final String colours;

    Theme(String base, String colours) {
        this.base = base;
        this.colours = colours;
    }

    /// For `Application.setUserAgentStylesheet` or a scene of its own.
    public String userAgentStylesheet() {
        return base;
    }

    /// Our sheets, in the order in which a scene wants them.
    public List<String> stylesheets() {
        return Stream.concat(Stream.of(colours), SHEETS.stream())
                .map(Theme::sheet)
                .toList();
    }

    public Theme other() {
        return this == DARK ? LIGHT : DARK;
    }

    private static String sheet(String name) {
        URL url = Objects.requireNonNull(Theme.class.getResource("/dev/atalaya/ui/" + name + ".css"), name);
        return url.toExternalForm();
    }
}
