/// Giving conversations to somebody else: by drag, by keyboard or from a menu, always through the same view-model.
@NullMarked
package dev.atalaya.ui.reassign;

import org.jspecify.annotations.NullMarked;
