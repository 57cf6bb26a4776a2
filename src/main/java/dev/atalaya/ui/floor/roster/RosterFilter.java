package dev.atalaya.ui.floor.roster;

import dev.atalaya.texts.Fold;
import org.jspecify.annotations.Nullable;

/// Which lines of the roster are wanted.
///
/// @param text folded; part of the name or of the state's name; empty for all
/// @param problems only who should not have customers and has them, and groups with nobody assignable
/// @param groupId only this group, null for all
public record RosterFilter(
        String text, boolean problems, @Nullable String groupId) {

    public static final RosterFilter ALL = new RosterFilter("", false, null);

    public RosterFilter withText(String typed) {
        return new RosterFilter(Fold.fold(typed.strip()), problems, groupId);
    }

    public RosterFilter withProblems(boolean on) {
        return new RosterFilter(text, on, groupId);
    }

    public RosterFilter withGroup(@Nullable String id) {
        return new RosterFilter(text, problems, id);
    }

    /// True when it leaves something out for other reasons than the group.
    boolean narrows() {
        return problems || !text.isEmpty();
    }

    boolean accepts(AgentRow row) {
        if (groupId != null && !groupId.equals(row.group().key())) return false;
        return (!problems || row.problem()) && (text.isEmpty() || said(row));
    }

    boolean accepts(GroupRow row) {
        if (groupId != null && !groupId.equals(row.key())) return false;
        return !narrows() || row.passing > 0 || problems && text.isEmpty() && row.need() == GroupRow.Need.NOBODY_THERE;
    }

    private boolean said(AgentRow row) {
        if (row.foldedName().contains(text)) return true;
        var state = row.view().state();
        return state != null && Fold.fold(state.name()).contains(text);
    }
}
