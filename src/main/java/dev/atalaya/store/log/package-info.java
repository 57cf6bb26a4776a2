/// The log of decisions as screens, reports and commands ask for it: filters, pages, counts. What answers is the
/// cache's file today and may be a shared history tomorrow.
@NullMarked
package dev.atalaya.store.log;

import org.jspecify.annotations.NullMarked;
