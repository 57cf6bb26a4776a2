/// The what-if lab: what would have come out with something otherwise.
@NullMarked
package dev.atalaya.ui.whatif;

import org.jspecify.annotations.NullMarked;
