/// The console's window, put together.
@NullMarked
package dev.atalaya.ui;

import org.jspecify.annotations.NullMarked;
