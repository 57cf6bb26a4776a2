package dev.atalaya.simulator.world;

import dev.atalaya.simulator.scenario.Scenario;
import dev.atalaya.wire.Problem;
import java.time.Instant;
import java.util.List;

/// The simulated company. Belongs to the engine's thread: reach it through [dev.atalaya.simulator.Engine#call].
public final class World {

    private final String platformId;
    private final Scenario scenario;
    private final Tables tables = new Tables();
    private Instant now;
    private double rate;
    private long seq;

    public World(String platformId, Scenario scenario) {
        this.platformId = platformId;
        this.scenario = scenario;
        this.now = scenario.start();
    }

    /// Another one means another history: nothing kept about the former holds.
    public String platformId() {
        return platformId;
    }

    /// The simulated clock, in whole milliseconds.
    public Instant now() {
        return now;
    }

    /// Simulated seconds per second; 0 while paused.
    public double rate() {
        return rate;
    }

    /// Number of the last event.
    public long seq() {
        return seq;
    }

    public Scenario scenario() {
        return scenario;
    }

    /// Who may sign in; the first is the administrator as whom the console signs in.
    public List<Principal> users() {
        return scenario.users().stream().map(this::principal).toList();
    }

    /// What `user` may read.
    public View view(Principal user) {
        return new View(this, tables, user);
    }

    /// Does what is asked, or says why not. When called within [dev.atalaya.simulator.Engine#call], it is on disk
    /// before the call returns.
    public <R> Result<R> execute(WorldCommand<R> command) {
        return new Result.Refused<>(
                new Problem("not-there-yet", "The simulator does not do this yet.", 501, null, null, null, null, null));
    }

    private Principal principal(Scenario.User user) {
        List<String> neighbours = user.groups().stream()
                .flatMap(id -> tables.groups.find(id).stream())
                .flatMap(group -> group.transferableTo().stream())
                .filter(id -> !user.groups().contains(id))
                .distinct()
                .toList();
        return new Principal(user.id(), user.name(), user.role(), user.groups(), neighbours);
    }
}
