package dev.atalaya.ui.live;

import dev.atalaya.floor.Evidence;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.GroupView;
import dev.atalaya.texts.Names;

/// The names that the floor on screen knows.
public record FloorNames(LiveFloor floor) implements Names {

    @Override
    public String agent(String id) {
        AgentView view = floor.agent(id);
        return view == null ? Evidence.called(id) : view.agent().name();
    }

    @Override
    public String group(String id) {
        GroupView view = floor.group(id);
        return view == null ? Evidence.called(id) : view.group().name();
    }
}
