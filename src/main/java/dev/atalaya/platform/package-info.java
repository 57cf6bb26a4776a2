/// The port to a chat platform, whichever it is. Adapters live in sub-packages.
@NullMarked
package dev.atalaya.platform;

import org.jspecify.annotations.NullMarked;
