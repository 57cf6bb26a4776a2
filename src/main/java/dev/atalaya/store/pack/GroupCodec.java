package dev.atalaya.store.pack;

import dev.atalaya.floor.Group;
import dev.atalaya.floor.GroupSettings;
import java.time.DateTimeException;
import java.time.ZoneId;

/// A [Group] as bytes.
public final class GroupCodec {

    private GroupCodec() {}

    static void pack(Group group, Packer to) {
        GroupSettings settings = group.settings();
        to.text(group.id())
                .text(group.name())
                .text(group.zone().getId())
                .list(group.members(), Packer::text)
                .list(group.transferableTo(), Packer::text)
                .flag(settings.onlyAvailableAgents())
                .flag(settings.assignOutOfHours())
                .flag(settings.reassignToSameAgent())
                .text(settings.outOfHoursMessage())
                .signed(group.version());
        ScheduleCodec.pack(group.schedule(), to);
    }

    public static Group unpack(Unpacker from) {
        String id = from.text();
        String name = from.text();
        ZoneId zone = zone(from.text());
        var members = from.list(Unpacker::text);
        var transferableTo = from.list(Unpacker::text);
        GroupSettings settings = new GroupSettings(from.flag(), from.flag(), from.flag(), from.textOrNull());
        long version = from.signed();
        return new Group(id, name, zone, members, transferableTo, ScheduleCodec.unpack(from), settings, version);
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw new MalformedException("zone " + id, e);
        }
    }
}
