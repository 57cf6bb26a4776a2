/// The cache file: the last known floor and the log of decisions.
@NullMarked
package dev.atalaya.store.cache;

import org.jspecify.annotations.NullMarked;
