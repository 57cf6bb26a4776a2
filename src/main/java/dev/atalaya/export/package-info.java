/// Tables written to files: CSV, XLSX, JSON. They know columns and rows, not what a decision or a report is.
@NullMarked
package dev.atalaya.export;

import org.jspecify.annotations.NullMarked;
