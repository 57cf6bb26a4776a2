/// The support bundle before it is written: what would be in it, to be read first.
@NullMarked
package dev.atalaya.ui.bundle;

import org.jspecify.annotations.NullMarked;
