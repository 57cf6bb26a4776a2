/// The findings as a screen: what is wrong, what would mend it, and what that changes.
@NullMarked
package dev.atalaya.ui.findings;

import org.jspecify.annotations.NullMarked;
