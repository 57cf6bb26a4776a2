package dev.atalaya.cli;

import dev.atalaya.insight.sheet.Present;
import dev.atalaya.insight.sheet.SheetSource;
import dev.atalaya.texts.Fold;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Opens a profile to make reports from it. The root implements it.
public interface ReportDesk {

    /// Blocks until the platform answers, or until it is clear that it does not and what is kept must do.
    ///
    /// @throws CommandFailure with one line when there is nothing to report on
    Opened open(ConsoleLauncher.Wish wish);

    /// @param zone of its schedule and of its reports
    record GroupName(String id, String name, ZoneId zone) {}

    /// The ids of those that are asked for.
    ///
    /// @param wanted by id or by name; none means all
    /// @return empty for all
    /// @throws CommandFailure where there is no such group
    static Set<String> ids(List<GroupName> known, List<String> wanted) {
        Set<String> ids = new LinkedHashSet<>();
        for (String one : wanted) {
            String folded = Fold.fold(one.strip());
            List<String> found = known.stream()
                    .filter(group ->
                            group.id().equals(one) || Fold.fold(group.name()).equals(folded))
                    .map(GroupName::id)
                    .toList();
            if (found.isEmpty()) throw CommandFailure.wrongCall("--group: there is no group " + one);
            ids.addAll(found);
        }
        return ids;
    }

    /// An open profile.
    interface Opened extends AutoCloseable {

        List<GroupName> groups();

        /// The account's zone, for groups that have none in common.
        ZoneId zone();

        /// Account, names and the platform's time.
        Present present();

        SheetSource reports();

        @Override
        void close();
    }
}
