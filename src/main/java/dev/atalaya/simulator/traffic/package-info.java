/// The simulated people: agents with their days, customers with their questions, scripts and generated load. They act
/// only at instants that they put on the world's timeline, so that a run can be repeated.
@NullMarked
package dev.atalaya.simulator.traffic;

import org.jspecify.annotations.NullMarked;
