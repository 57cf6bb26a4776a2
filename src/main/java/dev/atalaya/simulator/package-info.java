/// The built-in platform: a bot, people and customers on a simulated clock. [dev.atalaya.simulator.Engine] runs it;
/// nothing outside the composition root and this package's HTTP side may use it.
@NullMarked
package dev.atalaya.simulator;

import org.jspecify.annotations.NullMarked;
