package dev.atalaya.ui.shell;

import dev.atalaya.texts.Fold;
import dev.atalaya.ui.control.Icon;
import java.util.List;

/// Finds commands by their label; those that cannot be done now are left out.
final class CommandSource implements PaletteSource {

    private final Commands commands;

    CommandSource(Commands commands) {
        this.commands = commands;
    }

    @Override
    public List<PaletteEntry> find(String folded, int most, Words words) {
        return commands.all().stream()
                .filter(command -> command.executableProperty().get())
                .filter(command -> !command.id().equals("palette"))
                .filter(command -> Fold.fold(words.get(command.labelKey())).contains(folded))
                .limit(most)
                .map(command -> entry(command, words))
                .toList();
    }

    private static PaletteEntry entry(UiCommand command, Words words) {
        Icon icon = command.icon().isEmpty() ? Icon.COMMAND : Icon.valueOf(command.icon());
        return new PaletteEntry(icon, words.get(command.labelKey()), "", KeyMap.shown(command), command::run);
    }
}
