/// The floor as it stands on the user interface thread: plain maps, rows kept by id, and orders kept up to date with
/// little work. Only `javafx.base`.
@NullMarked
package dev.atalaya.ui.live;

import org.jspecify.annotations.NullMarked;
