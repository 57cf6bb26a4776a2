/// How both stores use H2: one encrypted file, transactions, migrations, failures as values of ours.
@NullMarked
package dev.atalaya.store.h2;

import org.jspecify.annotations.NullMarked;
