package dev.atalaya.cli.ask;

import dev.atalaya.texts.Fold;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a group is called.
///
/// @param zone of its schedule and of its reports
public record GroupName(String id, String name, ZoneId zone) {

    /// The ids of those that `--group` asks for.
    ///
    /// @param wanted by id or by name; none means all
    /// @return empty for all
    /// @throws UnansweredException where there is no such group
    public static Set<String> ids(List<GroupName> known, List<String> wanted) throws UnansweredException {
        Set<String> ids = new LinkedHashSet<>();
        for (String one : wanted) {
            String folded = Fold.fold(one.strip());
            List<String> found = known.stream()
                    .filter(group ->
                            group.id().equals(one) || Fold.fold(group.name()).equals(folded))
                    .map(GroupName::id)
                    .toList();
            if (found.isEmpty()) throw UnansweredException.wronglyAsked("--group: there is no group " + one);
            ids.addAll(found);
        }
        return ids;
    }
}
