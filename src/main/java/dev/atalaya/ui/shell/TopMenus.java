package dev.atalaya.ui.shell;

import dev.atalaya.floor.Role;
import dev.atalaya.sync.Who;
import dev.atalaya.texts.Language;
import dev.atalaya.ui.control.Avatar;
import dev.atalaya.ui.control.Icon;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

/// The menus at the right of the top bar: zone, language, user.
final class TopMenus {

    private final Shell shell;
    private final Words words;
    private final Bag bag;

    TopMenus(Shell shell, Words words, Bag bag) {
        this.shell = shell;
        this.words = words;
        this.bag = bag;
    }

    Button zone() {
        Label text = new Label(words.get("shell.now"), Icon.CLOCK.node());
        Button button = Menus.button(text, this::zones);
        button.getStyleClass().setAll("chip", "menu-opener");
        button.setId("zone");
        Tooltip tip = new Tooltip();
        tip.setOnShowing(_ -> tip.setText(moment()));
        if (shell.commands().has("now")) {
            bag.watch(
                    shell.commands().get("now").executableProperty(),
                    past -> text.setText(words.get(past ? "shell.past" : "shell.now")));
        }
        button.setTooltip(tip);
        return button;
    }

    Button language() {
        Language now = words.texts().language();
        Label code = new Label(now.code().toUpperCase(Locale.ROOT));
        Button button = Menus.button(code, menu -> {
            for (Language language : Language.values()) {
                UiCommand command = shell.commands().get("language-" + language.code());
                menu.getItems().add(Menus.choice(command, language == now, words));
            }
        });
        button.setId("language");
        return button;
    }

    Button user() {
        Avatar avatar = new Avatar();
        Button button = new Button("", avatar);
        button.getStyleClass().setAll("user");
        button.setId("user");
        bag.watch(shell.model().whoProperty(), who -> avatar.plain(who == null ? "?" : who.name()));
        Menus.opens(button, this::userMenu);
        return button;
    }

    private String moment() {
        return words.times().moment(shell.model().floor().now()) + " · "
                + words.zone().getId();
    }

    private void zones(ContextMenu menu) {
        menu.getItems().addAll(Menus.heading(moment()), new SeparatorMenuItem());
        for (ZoneChoice zone : ZoneChoice.values()) {
            boolean chosen = shell.model().zoneProperty().get() == zone;
            menu.getItems().add(Menus.choice(shell.commands().get("zone-" + zone), chosen, words));
        }
        if (!shell.commands().has("past")) return;
        menu.getItems().add(new SeparatorMenuItem());
        for (String id : new String[] {"past", "now"})
            menu.getItems().add(Menus.item(shell.commands().get(id), words));
    }

    private void userMenu(ContextMenu menu) {
        Who who = shell.model().whoProperty().get();
        if (who != null) {
            menu.getItems().add(Menus.heading(who.name() + " · " + words.get("role." + who.role())));
            for (Role role : Shell.ROLES) {
                String id = "role-" + role;
                if (!shell.commands().has(id)) continue;
                menu.getItems().add(Menus.choice(shell.commands().get(id), who.role() == role, words));
            }
            menu.getItems().add(new SeparatorMenuItem());
        }
        for (String id : new String[] {"theme", "screen-settings"}) {
            if (shell.commands().has(id))
                menu.getItems().add(Menus.item(shell.commands().get(id), words));
        }
    }
}
