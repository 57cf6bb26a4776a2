/// The floor: roster, conversations and what is asked about one of them.
@NullMarked
package dev.atalaya.ui.floor;

import org.jspecify.annotations.NullMarked;
