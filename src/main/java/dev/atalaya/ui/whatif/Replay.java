package dev.atalaya.ui.whatif;

import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.whatif.Compared;
import dev.atalaya.insight.whatif.Concerned;
import dev.atalaya.insight.whatif.Figure;
import dev.atalaya.insight.whatif.Lab;
import dev.atalaya.insight.whatif.Scenario;
import dev.atalaya.insight.whatif.StoredLab;
import dev.atalaya.insight.whatif.TooManyException;
import dev.atalaya.store.log.Cancel;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is asked of the lab, with what the floor told at that moment. Made on the user interface thread; the rest
/// blocks.
///
/// @param groups ids of those looked at; empty for all
/// @param zone in which the range is meant
/// @param zones of groups by id
/// @param sides as they were asked
record Replay(
        StoredLab lab,
        Stretch range,
        Set<String> groups,
        ZoneId zone,
        StoredLab.Known known,
        Map<String, ZoneId> zones,
        List<Scenario> sides) {

    /// An answer, or how many decisions there are where they are too many.
    ///
    /// @param stamp what it stands on
    /// @param tooMany how many they are, and how many could be replayed; null with an answer
    record Answered(
            @Nullable Compared compared,
            StoredLab.Stamp stamp,
            @Nullable TooManyException tooMany) {}

    private List<Scenario> spelled() {
        return sides.stream().map(side -> side.spelledOut(zones)).toList();
    }

    Answered answer(Cancel cancel) {
        List<Scenario> spelled = spelled();
        StoredLab.Stamp stamp = lab.stamp(range, groups, cancel);
        try {
            Lab opened = lab.open(range, known, groups, spelled, cancel);
            List<Compared.Side> answers = new ArrayList<>();
            for (int i = 0; i < spelled.size(); i++) {
                answers.add(new Compared.Side(sides.get(i), opened.replay(spelled.get(i))));
            }
            return new Answered(new Compared(range, groups, zone, answers), stamp, null);
        } catch (TooManyException e) {
            return new Answered(null, stamp, e);
        }
    }

    /// The decisions that a figure of the first side counts.
    ///
    /// @param before of what was, else with the scenario
    Concerned concerned(Figure figure, boolean before, Cancel cancel) {
        List<Scenario> spelled = spelled();
        try {
            return lab.open(range, known, groups, spelled, cancel).concerned(spelled.getFirst(), figure, before);
        } catch (TooManyException _) {
            // They were few enough a moment ago; the next answer says so.
            return new Concerned(Set.of(), 0);
        }
    }
}
