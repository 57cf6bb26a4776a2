/// What the user chooses for himself: language, theme, thresholds, profiles.
@NullMarked
package dev.atalaya.ui.settings;

import org.jspecify.annotations.NullMarked;
