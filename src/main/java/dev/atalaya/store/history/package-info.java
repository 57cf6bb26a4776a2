/// What was, over time: agents, set-ups, conversations, and which stretches of them are here. The same tables stand in
/// the cache (what the platform can give again) and in the own file (what was imported, or only ever seen live).
@NullMarked
package dev.atalaya.store.history;

import org.jspecify.annotations.NullMarked;
