/// What was done from this console, told to people and to other programs.
@NullMarked
package dev.atalaya.insight.audit;

import org.jspecify.annotations.NullMarked;
