package dev.atalaya.simulator.scenario;

import dev.atalaya.floor.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// A simulated company.
///
/// @param name of the scenario
/// @param account of the company, as shown
/// @param zone in which the account works
/// @param start the instant at which it opens
/// @param users who may sign in; the first administrator is the one the console signs in as
public record Scenario(String name, String account, ZoneId zone, Instant start, List<User> users) {

    public Scenario {
        users = List.copyOf(users);
    }

    /// Somebody who may sign in.
    ///
    /// @param groups ids of the groups that a supervisor supervises; empty for an administrator
    public record User(String id, String name, Role role, List<String> groups) {

        public User {
            groups = List.copyOf(groups);
        }
    }
}
