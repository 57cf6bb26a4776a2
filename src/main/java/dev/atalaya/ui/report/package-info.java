/// The status report: who was really there, and when, and what came to whom meanwhile.
@NullMarked
package dev.atalaya.ui.report;

import org.jspecify.annotations.NullMarked;
