package dev.atalaya.ui.reassign;

import dev.atalaya.routing.DropVerdict;
import dev.atalaya.sync.ConversationView;
import java.util.List;

/// A drop that waits for the supervisor's word, as there is something he should know.
public record Confirmation(List<ConversationView> carried, DropTarget target, DropVerdict verdict) {}
