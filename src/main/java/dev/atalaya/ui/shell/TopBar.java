package dev.atalaya.ui.shell;

import dev.atalaya.sync.Who;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The bar above every screen: where we are connected, what time it is there, search, and who we are.
final class TopBar extends HBox {

    private static final double LEAST_SEARCH = 110;

    private final Shell shell;
    private final Words words;
    private final Bag bag;

    TopBar(Shell shell, Words words, Bag bag) {
        this.shell = shell;
        this.words = words;
        this.bag = bag;
        ShellWords says = new ShellWords(words);
        TopMenus menus = new TopMenus(shell, words, bag);
        getStyleClass().addAll("top-bar", "line-bottom");
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        logo(),
                        name(),
                        new LivePill(shell, says, bag),
                        profile(),
                        new SimulatedBadge(shell, words, says, bag),
                        space(),
                        search(),
                        space(),
                        menus.zone(),
                        menus.language(),
                        menus.user());
    }

    private static Node logo() {
        Region logo = new Region();
        logo.getStyleClass().add("logo");
        return logo;
    }

    private static Label name() {
        Label name = new Label("Atalaya");
        name.getStyleClass().add("strong");
        name.setMinWidth(USE_PREF_SIZE);
        return name;
    }

    private Node profile() {
        Label account = new Label();
        account.setMinWidth(USE_PREF_SIZE);
        bag.watch(shell.model().whoProperty(), who -> account.setText(account(who)));
        Button button = Menus.button(account, this::profiles);
        button.setId("profile");
        return button;
    }

    private String account(@Nullable Who who) {
        if (who == null) return "";
        return who.filesOnly() ? words.get("files.only") : who.account();
    }

    private void profiles(ContextMenu menu) {
        for (PlatformChoice platform : shell.platforms().get()) {
            RadioMenuItem item = new RadioMenuItem(platform.label(words));
            item.setSelected(platform.inUse());
            if (!platform.inUse()) item.setOnAction(_ -> platform.use().run());
            menu.getItems().add(item);
        }
        for (UiCommand command : shell.commands().all()) {
            if (command.id().startsWith("connect")) menu.getItems().add(Menus.item(command, words));
        }
    }

    private Node search() {
        UiCommand palette = shell.commands().get("palette");
        Label prompt = new Label(words.get("palette.prompt"));
        prompt.setMinWidth(0);
        Label keys = new Label(KeyMap.shown(palette));
        keys.getStyleClass().add("kbd");
        keys.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(prompt, space(), keys);
        line.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button("", line);
        button.getStyleClass().setAll("search");
        button.setMinWidth(LEAST_SEARCH);
        button.setId("search");
        line.prefWidthProperty().bind(button.widthProperty().subtract(20));
        button.setOnAction(_ -> palette.run());
        button.setAccessibleText(words.get("palette.prompt"));
        return button;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
