/// Colours, type and the common look. All colours are variables in `dark.css` and `light.css`.
@NullMarked
package dev.atalaya.ui.theme;

import org.jspecify.annotations.NullMarked;
