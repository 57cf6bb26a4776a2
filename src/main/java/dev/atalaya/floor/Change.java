package dev.atalaya.floor;

import org.jspecify.annotations.Nullable;

/// A change of how the floor is set up, as a supervisor asks for it: of a thing as he saw it. Sent, it
/// becomes a [Command] on that thing's version.
public sealed interface Change {

    /// What it is about, as shown: an agent's name, a group's…
    String label();

    /// The change itself, under this key.
    Command command(String key);

    /// What sets the thing as it was seen; a later key and version have to be set.
    Command back();

    /// Null leaves a thing as it is.
    ///
    /// @param active false deactivates him: his conversations are given to others
    /// @param test the platform's own flag for a test user
    record OfAgent(
            Agent seen,
            @Nullable Boolean active,
            @Nullable Boolean test,
            @Nullable String stateId) implements Change {

        public static OfAgent activate(Agent seen, boolean active) {
            return new OfAgent(seen, active, null, null);
        }

        public static OfAgent markTest(Agent seen, boolean test) {
            return new OfAgent(seen, null, test, null);
        }

        public static OfAgent state(Agent seen, UserState state) {
            return new OfAgent(seen, null, null, state.id());
        }

        @Override
        public String label() {
            return seen.name();
        }

        @Override
        public Command command(String key) {
            return new Command.ChangeAgent(key, seen.id(), seen.version(), active, test, stateId);
        }

        @Override
        public Command back() {
            return new Command.ChangeAgent(
                    "",
                    seen.id(),
                    0,
                    active == null ? null : seen.active(),
                    test == null ? null : seen.test(),
                    stateId == null ? null : seen.stateId());
        }
    }

    /// Puts an agent into a group, or takes him out: then his conversations of that group are given to
    /// others.
    record OfMember(Group seen, Agent agent, boolean member) implements Change {

        @Override
        public String label() {
            return agent.name() + " · " + seen.name();
        }

        @Override
        public Command command(String key) {
            return new Command.ChangeMember(key, seen.id(), seen.version(), agent.id(), member);
        }

        @Override
        public Command back() {
            return new Command.ChangeMember("", seen.id(), 0, agent.id(), !member);
        }
    }

    record OfSettings(Group seen, GroupSettings settings) implements Change {

        @Override
        public String label() {
            return seen.name();
        }

        @Override
        public Command command(String key) {
            return new Command.ChangeSettings(key, seen.id(), seen.version(), settings);
        }

        @Override
        public Command back() {
            return new Command.ChangeSettings("", seen.id(), 0, seen.settings());
        }
    }

    /// @param schedule null means always open
    record OfSchedule(Group seen, @Nullable Schedule schedule) implements Change {

        @Override
        public String label() {
            return seen.name();
        }

        @Override
        public Command command(String key) {
            return new Command.ChangeSchedule(key, seen.id(), seen.version(), schedule);
        }

        @Override
        public Command back() {
            return new Command.ChangeSchedule("", seen.id(), 0, seen.schedule());
        }
    }

    /// Whether the bot may give conversations to agents in this state.
    record OfState(UserState seen, boolean assignable) implements Change {

        @Override
        public String label() {
            return seen.name();
        }

        @Override
        public Command command(String key) {
            return new Command.ChangeState(key, seen.id(), seen.version(), assignable);
        }

        @Override
        public Command back() {
            return new Command.ChangeState("", seen.id(), 0, seen.assignable());
        }
    }

    /// Switches a task on or off; off reverts nothing.
    record OfTask(AutomatedTask seen, boolean enabled) implements Change {

        @Override
        public String label() {
            return seen.name();
        }

        @Override
        public Command command(String key) {
            return new Command.ChangeTask(key, seen.id(), seen.version(), enabled);
        }

        @Override
        public Command back() {
            return new Command.ChangeTask("", seen.id(), 0, seen.enabled());
        }
    }
}
