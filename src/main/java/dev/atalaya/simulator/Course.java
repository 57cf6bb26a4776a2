package dev.atalaya.simulator;

import dev.atalaya.floor.Entity;
import dev.atalaya.simulator.keep.Keeper;
import dev.atalaya.simulator.traffic.LoadMaker;
import dev.atalaya.simulator.world.Audience;
import dev.atalaya.simulator.world.Result;
import dev.atalaya.simulator.world.World;
import dev.atalaya.simulator.world.WorldCommand;
import dev.atalaya.wire.Problem;
import dev.atalaya.wire.SimClock;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The course of a world's time: lets happen what is due, writes down how far it has come, and only then tells what
/// happened. Belongs to the engine's thread.
final class Course implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Course.class);
    private static final int KEPT_EVENTS = 200_000;
    private static final long LONGEST_WAIT = Duration.ofSeconds(1).toNanos();
    private static final long SLICE = Duration.ofMillis(40).toNanos();
    private static final long BETWEEN_IMAGES = Duration.ofMinutes(10).toNanos();
    private static final long BETWEEN_MARKS = Duration.ofSeconds(1).toNanos();
    private static final double FASTEST = 100_000;
    private static final Duration FURTHEST = Duration.ofDays(400);

    private final World world;
    private final Optional<Keeper> keeper;
    private final Journal journal = new Journal(KEPT_EVENTS);
    private Pace pace;
    private List<JournalEntry> untold = new ArrayList<>();
    private long lastImage = System.nanoTime();
    private long lastMark = System.nanoTime();
    /// Number of the last event in the last image of this run.
    private long imagedSeq = -1;
    private boolean failing;

    Course(World world, double speed, boolean paused, Optional<Keeper> keeper) {
        this.world = world;
        this.keeper = keeper;
        this.pace = new Pace(world.now(), System.nanoTime(), speed, paused);
        world.rate(pace.rate());
        journal.startAfter(world.seq());
        world.listen(this::hear);
        world.log(this::write);
        mark();
    }

    World world() {
        return world;
    }

    Journal journal() {
        return journal;
    }

    /// The world with everything done that is due at its present instant: a command must not come in between.
    World upToDate() {
        world.advance(world.now());
        return world;
    }

    /// How long until the next thing is due, in real time.
    long nanosToNext() {
        return pace.until(world.next(), System.nanoTime(), LONGEST_WAIT);
    }

    /// Lets time pass up to now, for a while; then others have their turn.
    void tick() {
        long start = System.nanoTime();
        world.advance(pace.now(start), () -> System.nanoTime() - start > SLICE);
        tell();
        // Answers tell the clock too: after a kill it must not go back by more than this.
        if (!pace.paused() && start - lastMark > BETWEEN_MARKS) mark();
        boolean due = start - lastImage > BETWEEN_IMAGES && world.seq() != imagedSeq;
        if (due) image();
    }

    ClockState clock() {
        return new ClockState(world.now(), pace.speed(), pace.paused());
    }

    Result<ClockState> change(SimClock change) {
        double speed = change.speed() == null ? pace.speed() : change.speed();
        if (!(speed > 0 && speed <= FASTEST)) {
            return refused("speed", "The speed must be above 0 and at most " + (int) FASTEST + ", not " + speed + ".");
        }
        Instant to = change.now() == null ? world.now() : change.now();
        if (to.isBefore(world.now()) || to.isAfter(world.now().plus(FURTHEST))) {
            return refused(
                    "now", "The clock goes forward by at most 400 days; it is " + world.now() + ", not " + to + ".");
        }
        while (!world.advance(Instant.ofEpochMilli(to.toEpochMilli()), this::full)) tell();
        pace = new Pace(
                world.now(), System.nanoTime(), speed, change.paused() == null ? pace.paused() : change.paused());
        world.rate(pace.rate());
        mark();
        return new Result.Done<>(clock());
    }

    Result<ClockState> load(int eventsPerSecond, int seconds, long seed) {
        if (keeper.isPresent()) {
            return new Result.Refused<>(new Problem(
                    "state-kept", "A platform that keeps its state takes no load.", 409, null, null, null, null, null));
        }
        LoadMaker.start(world, eventsPerSecond, Duration.ofSeconds(seconds), seed);
        return new Result.Done<>(clock());
    }

    /// Tells what happened, once it is written down how far the clock has come.
    void tell() {
        if (untold.isEmpty()) return;
        mark();
        journal.add(untold);
        untold = new ArrayList<>();
    }

    @Override
    public void close() {
        tell();
        mark();
        if (world.seq() != imagedSeq) image();
        keeper.ifPresent(Keeper::close);
        journal.close();
    }

    private boolean full() {
        return untold.size() >= KEPT_EVENTS / 4;
    }

    private void hear(long seq, Instant now, Entity entity, String id, @Nullable Object value, Audience audience) {
        untold.add(journal.entry(seq, now, pace.rate(), entity, id, value, audience));
    }

    /// A command that cannot be written down is not done: whoever asked learns of it.
    private void write(Instant at, WorldCommand<?> command) {
        keeper.ifPresent(kept -> kept.write(at, pace.speed(), pace.paused(), command));
    }

    /// A full disk stops commands, but not the simulation.
    private void mark() {
        if (keeper.isEmpty()) return;
        lastMark = System.nanoTime();
        try {
            keeper.get().write(world.now(), pace.speed(), pace.paused(), null);
            failing = false;
        } catch (UncheckedIOException failure) {
            if (!failing) LOG.error("The simulator's state cannot be written: {}", failure.getMessage());
            failing = true;
        }
    }

    private void image() {
        lastImage = System.nanoTime();
        imagedSeq = world.seq();
        try {
            keeper.ifPresent(kept -> kept.image(world.image()));
        } catch (UncheckedIOException failure) {
            LOG.error("The simulator's state cannot be written: {}", failure.getMessage());
        }
        // The new log begins with the clock, which the image does not know.
        mark();
    }

    private static Result<ClockState> refused(String field, String title) {
        return new Result.Refused<>(new Problem("invalid", title, 422, null, field, null, null, null));
    }
}
