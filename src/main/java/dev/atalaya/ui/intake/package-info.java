/// Importing the platform's report files: what was imported, which column tells what, what would be taken and what not.
@NullMarked
package dev.atalaya.ui.intake;

import org.jspecify.annotations.NullMarked;
