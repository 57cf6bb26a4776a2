/// Measures the live path of a running console, for `--measure`.
@NullMarked
package dev.atalaya.ui.measure;

import org.jspecify.annotations.NullMarked;
