/// The time machine: the floor as it stood at a past second, to look at only.
@NullMarked
package dev.atalaya.ui.past;

import org.jspecify.annotations.NullMarked;
