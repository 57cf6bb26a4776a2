/// What the console works out from what happened: explanations, and what would have happened otherwise.
@NullMarked
package dev.atalaya.insight;

import org.jspecify.annotations.NullMarked;
