/// Where secrets are kept.
@NullMarked
package dev.atalaya.secrets;

import org.jspecify.annotations.NullMarked;
