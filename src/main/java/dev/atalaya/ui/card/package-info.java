/// The "Why X?" card: a decision explained, with the transcript beside it. Shared by every screen that shows decisions.
@NullMarked
package dev.atalaya.ui.card;

import org.jspecify.annotations.NullMarked;
