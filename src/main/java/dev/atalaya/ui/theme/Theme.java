package dev.atalaya.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;

/// Dark or light: AtlantaFX's Primer underneath, our variables and common controls above it.
public enum Theme {
    DARK(new PrimerDark().getUserAgentStylesheet(), "dark.css"),
    LIGHT(new PrimerLight().getUserAgentStylesheet(), "light.css");

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
        return List.of(sheet(colours), sheet("base.css"));
    }

    public Theme other() {
        return this == DARK ? LIGHT : DARK;
    }

    private static String sheet(String name) {
        URL url = Objects.requireNonNull(Theme.class.getResource(name), name);
        return url.toExternalForm();
    }
}
