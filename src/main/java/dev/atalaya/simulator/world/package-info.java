/// The simulated company as it stands: tables, the log, histories, and the commands that change them. Belongs to the
/// engine's thread; nothing here is thread-safe unless it says so.
@NullMarked
package dev.atalaya.simulator.world;

import org.jspecify.annotations.NullMarked;
