/// Who gives conversations to agents: an honest bot that asks the rule book, and one that does not keep to it.
@NullMarked
package dev.atalaya.simulator.bot;

import org.jspecify.annotations.NullMarked;
