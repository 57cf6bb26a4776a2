/// Tells people beyond the window that something has come to be wrong: who wants to hear of what, and the ways out.
@NullMarked
package dev.atalaya.alerts;

import org.jspecify.annotations.NullMarked;
