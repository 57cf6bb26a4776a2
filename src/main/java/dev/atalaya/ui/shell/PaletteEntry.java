package dev.atalaya.ui.shell;

import dev.atalaya.ui.control.Icon;

/// Something found by the palette.
///
/// @param detail said more faintly, may be empty
/// @param keys its shortcut as shown, may be empty
public record PaletteEntry(Icon icon, String title, String detail, String keys, Runnable run) {}
