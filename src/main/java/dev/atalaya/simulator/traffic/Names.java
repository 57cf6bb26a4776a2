package dev.atalaya.simulator.traffic;

import dev.atalaya.simulator.bot.Dice;
import dev.atalaya.simulator.scenario.Scenario;

/// New customers' names.
final class Names {

    private static final double COMPANIES = 0.1;

    private final Scenario.Names names;
    private final Dice dice;

    Names(Scenario.Names names, Dice dice) {
        this.names = names;
        this.dice = dice;
    }

    String next() {
        if (!names.companies().isEmpty() && dice.chance(COMPANIES)) return dice.pick(names.companies());
        return dice.pick(names.first()) + " " + dice.pick(names.last());
    }
}
