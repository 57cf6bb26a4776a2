/// The conversations in their tabs.
@NullMarked
package dev.atalaya.ui.floor.conversations;

import org.jspecify.annotations.NullMarked;
