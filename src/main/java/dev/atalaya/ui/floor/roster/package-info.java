/// The roster: a line per group and per agent in it.
@NullMarked
package dev.atalaya.ui.floor.roster;

import org.jspecify.annotations.NullMarked;
