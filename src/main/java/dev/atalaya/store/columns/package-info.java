/// Stretches of the log by columns, packed small: what filters and counts read instead of the decisions themselves.
/// Pure, no SQL.
@NullMarked
package dev.atalaya.store.columns;

import org.jspecify.annotations.NullMarked;
