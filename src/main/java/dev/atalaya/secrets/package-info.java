/// Where a profile's secrets are kept: the key of its files and its token in the operating system's key store;
/// without one the key in a private file, and the token nowhere.
@NullMarked
package dev.atalaya.secrets;

import org.jspecify.annotations.NullMarked;
