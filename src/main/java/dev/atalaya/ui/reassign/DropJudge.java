package dev.atalaya.ui.reassign;

import dev.atalaya.routing.DropVerdict;
import dev.atalaya.sync.ConversationView;
import java.util.List;

/// Judges a drop by the floor as it stands now. User interface's thread.
public interface DropJudge {

    DropVerdict judge(List<ConversationView> carried, DropTarget target);

    /// Every place where conversations could go, in the roster's order.
    List<DropTarget> targets();
}
