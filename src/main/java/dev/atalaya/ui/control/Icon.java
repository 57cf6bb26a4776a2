package dev.atalaya.ui.control;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Every icon of the program.
public enum Icon {
    FLOOR(Feather.GRID),
    LOG(Feather.LIST),
    BACK(Feather.ARROW_LEFT),
    FORWARD(Feather.ARROW_RIGHT),
    SAVE(Feather.BOOKMARK),
    EXPORT(Feather.DOWNLOAD),
    BUNDLE(Feather.PACKAGE),
    IMPORT(Feather.UPLOAD),
    REPORT(Feather.BAR_CHART_2),
    PRINT(Feather.PRINTER),
    ZOOM_IN(Feather.ZOOM_IN),
    ZOOM_OUT(Feather.ZOOM_OUT),
    ZOOM_ALL(Feather.MAXIMIZE_2),
    SETTINGS(Feather.SETTINGS),
    SEARCH(Feather.SEARCH),
    FILTER(Feather.FILTER),
    FINDINGS(Feather.FLAG),
    LAB(Feather.SLIDERS),
    MORE(Feather.MORE_HORIZONTAL),
    CLOCK(Feather.CLOCK),
    DOWN(Feather.CHEVRON_DOWN),
    RIGHT(Feather.CHEVRON_RIGHT),
    CLOSE(Feather.X),
    WARNING(Feather.ALERT_TRIANGLE),
    INFO(Feather.INFO),
    DONE(Feather.CHECK),
    OFFLINE(Feather.WIFI_OFF),
    PAUSE(Feather.PAUSE),
    PLAY(Feather.PLAY),
    AGENT(Feather.USER),
    ASSIGN(Feather.USER_CHECK),
    PANE(Feather.SIDEBAR),
    GROUP(Feather.USERS),
    CONTACT(Feather.MESSAGE_CIRCLE),
    COMMAND(Feather.COMMAND),
    UNDO(Feather.CORNER_UP_LEFT),
    SEND(Feather.SEND),
    SUN(Feather.SUN),
    GLOBE(Feather.GLOBE),
    SORT(Feather.BAR_CHART),
    LINK(Feather.LINK_2),
    ADD(Feather.PLUS),
    REFRESH(Feather.REFRESH_CW);

    private final Feather glyph;

    Icon(Feather glyph) {
        this.glyph = glyph;
    }

    /// A new node each time, coloured by the style sheets.
    public FontIcon node() {
        FontIcon icon = new FontIcon(glyph);
        icon.getStyleClass().add("icon");
        return icon;
    }
}
