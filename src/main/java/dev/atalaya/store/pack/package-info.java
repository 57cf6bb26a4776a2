/// Domain values as few bytes. Not for other programs: a change of a format comes with a migration of the
/// cache.
@NullMarked
package dev.atalaya.store.pack;

import org.jspecify.annotations.NullMarked;
