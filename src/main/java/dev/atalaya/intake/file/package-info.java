/// Lines and cells out of CSV and XLSX files. Knows nothing of what they mean.
@NullMarked
package dev.atalaya.intake.file;

import org.jspecify.annotations.NullMarked;
