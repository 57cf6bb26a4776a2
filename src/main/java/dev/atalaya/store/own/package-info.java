/// The own file: commands, audit trail, test marks, keepsakes, and their backups.
@NullMarked
package dev.atalaya.store.own;

import org.jspecify.annotations.NullMarked;
