/// What a simulated company looks like: the JSON format of `assets/scenarios/README.md`, read and checked.
@NullMarked
package dev.atalaya.simulator.scenario;

import org.jspecify.annotations.NullMarked;
