/// The command line. Each subcommand is one class; what lies outside the layers below comes in through a small
/// interface
/// of this package, which the composition root implements. The only package that prints.
@NullMarked
package dev.atalaya.cli;

import org.jspecify.annotations.NullMarked;
