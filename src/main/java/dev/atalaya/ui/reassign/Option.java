package dev.atalaya.ui.reassign;

import dev.atalaya.routing.DropVerdict;

/// A target with what a drop on it would mean, for the list that the keyboard uses.
public record Option(DropTarget target, DropVerdict verdict) {}
