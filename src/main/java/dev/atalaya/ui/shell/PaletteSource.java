package dev.atalaya.ui.shell;

import java.util.List;

/// Where the palette looks.
@FunctionalInterface
public interface PaletteSource {

    /// @param folded what was typed, as `Fold` makes it; may be empty
    /// @param most how many are wanted at most
    List<PaletteEntry> find(String folded, int most, Words words);
}
