/// The support bundle: what somebody elsewhere must know to judge a finding or a stretch of the log, in one ZIP.
/// Customers' names and texts are masked unless they are asked for; a token is never in it.
@NullMarked
package dev.atalaya.insight.bundle;

import org.jspecify.annotations.NullMarked;
