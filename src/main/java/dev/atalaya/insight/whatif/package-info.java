/// The what-if lab: the decisions of a stretch of time, decided again with something otherwise.
@NullMarked
package dev.atalaya.insight.whatif;

import org.jspecify.annotations.NullMarked;
