/// The assignment log: every decision the bot took, filtered, counted, drawn and explained.
@NullMarked
package dev.atalaya.ui.log;

import org.jspecify.annotations.NullMarked;
