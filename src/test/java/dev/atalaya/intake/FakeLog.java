package dev.atalaya.intake;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Stretch;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.history.JoinedHistory;
import dev.atalaya.sync.FakeCache;
import dev.atalaya.sync.FloorFixtures;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A log into which imports go, in memory.
public final class FakeLog implements Intake.LogWriter {

    public final Map<String, Assignment> decisions = new LinkedHashMap<>();

    /// Where decisions were to be judged again.
    public final List<Stretch> judged = new ArrayList<>();

    /// Whether writing fails in a way of which nobody knows.
    public boolean broken;

    /// @param known the floor
    public Intake intake(OwnStore own, Known known) {
        return intake(own, known, this);
    }

    /// @param into gets what is written instead
    Intake intake(OwnStore own, Known known, Intake.LogWriter into) {
        return new Intake(
                own.imports(),
                () -> known,
                () -> null,
                new JoinedHistory(own.history(), own.imports().history()),
                new FakeCache().log(),
                into,
                Clock.fixed(FloorFixtures.NOW, ZoneOffset.UTC));
    }

    @Override
    public void put(List<Assignment> more) {
        if (broken) throw new IllegalStateException("broken");
        more.forEach(one -> decisions.put(one.id(), one));
    }

    @Override
    public void judgeAgain(Stretch range) {
        judged.add(range);
    }

    @Override
    public void forget(List<String> ids) {
        ids.forEach(decisions::remove);
    }
}
