/// What the console keeps on disk: the cache of what the platform told us, what is our own, settings, and where
/// they lie. Two H2 files because they fail differently: the cache may be thrown away and fetched again, the
/// own file never.
@NullMarked
package dev.atalaya.store;

import org.jspecify.annotations.NullMarked;
