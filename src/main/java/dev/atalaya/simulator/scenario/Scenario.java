package dev.atalaya.simulator.scenario;

import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.Role;
import dev.atalaya.floor.UserState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// A simulated company: see `assets/scenarios/README.md`.
///
/// @param name of the scenario
/// @param account of the company, as shown
/// @param zone in which the account works
/// @param start the instant at which it opens
/// @param historyDays how many days before that the bot already worked
/// @param autoCloseDays how long an expired conversation stays open
/// @param keepDays how long closed conversations and decisions are kept
/// @param firstConversation number of the first conversation
/// @param openConversations how many are opened at once in the beginning; 0 but for load
/// @param workState id of the state that an agent at work shows
/// @param awayState id of the state that an agent shows who has gone home
/// @param users who may sign in; the first is the administrator as whom the console signs in
/// @param fingerprint another one means another scenario: a kept state does not fit it
public record Scenario(
        String name,
        String account,
        ZoneId zone,
        Instant start,
        int historyDays,
        int autoCloseDays,
        int keepDays,
        long firstConversation,
        int openConversations,
        List<UserState> states,
        String workState,
        String awayState,
        List<Group> groups,
        List<Person> agents,
        List<AutomatedTask> tasks,
        List<User> users,
        Names names,
        List<Traffic> traffic,
        List<ScriptLine> script,
        List<Deviance> deviance,
        String fingerprint) {

    public Scenario {
        states = List.copyOf(states);
        groups = List.copyOf(groups);
        agents = List.copyOf(agents);
        tasks = List.copyOf(tasks);
        users = List.copyOf(users);
        traffic = List.copyOf(traffic);
        script = List.copyOf(script);
        deviance = List.copyOf(deviance);
    }

    /// Somebody who may sign in.
    ///
    /// @param groups ids of the groups that a supervisor supervises; empty for an administrator
    public record User(String id, String name, Role role, List<String> groups) {

        public User {
            groups = List.copyOf(groups);
        }
    }

    /// What customers are called.
    ///
    /// @param companies used now and then instead of first and last name
    public record Names(List<String> first, List<String> last, List<String> companies) {

        public Names {
            first = List.copyOf(first);
            last = List.copyOf(last);
            companies = List.copyOf(companies);
        }
    }
}
