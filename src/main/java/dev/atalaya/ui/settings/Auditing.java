package dev.atalaya.ui.settings;

import dev.atalaya.ui.live.FloorNames;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Notices;
import dev.atalaya.ui.shell.Words;
import javafx.scene.Node;

/// The part of the settings that tells what was done from here.
///
/// @param floor knows what ids are called
public record Auditing(AuditViewModel model, LiveFloor floor, Notices notices) {

    Node pane(Words words, Bag bag) {
        bag.add(floor.whenOther(model::other));
        return new AuditPane(model, new FloorNames(floor), notices, words, bag);
    }
}
