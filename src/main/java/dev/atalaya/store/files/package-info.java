/// Where the files lie, who may use them, and the settings file.
@NullMarked
package dev.atalaya.store.files;

import org.jspecify.annotations.NullMarked;
