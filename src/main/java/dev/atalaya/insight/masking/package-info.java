/// Hides customers and tokens in what leaves the house: what a bundle tells, what a picture shows, what the log keeps.
@NullMarked
package dev.atalaya.insight.masking;

import org.jspecify.annotations.NullMarked;
