/// Pages for printing: tables with a time chart as PDF. Knows boxes and lines, not what an agent is.
@NullMarked
package dev.atalaya.export.pdf;

import org.jspecify.annotations.NullMarked;
