/// Questions about the log from the command line, answered by whichever process has the profile's files: this one, or
/// the console that is open, over a socket in the profile's folder.
@NullMarked
package dev.atalaya.cli.ask;

import org.jspecify.annotations.NullMarked;
