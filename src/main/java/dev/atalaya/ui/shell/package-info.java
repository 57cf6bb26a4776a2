/// What surrounds every screen: window, top bar, rail, status bar, palette, messages and commands.
@NullMarked
package dev.atalaya.ui.shell;

import org.jspecify.annotations.NullMarked;
