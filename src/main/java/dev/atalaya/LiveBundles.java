package dev.atalaya;

import dev.atalaya.cli.ask.BundleFloor;
import dev.atalaya.cli.ask.GroupName;
import dev.atalaya.cli.ask.UnansweredException;
import dev.atalaya.floor.Group;
import dev.atalaya.insight.bundle.BundleSource;
import dev.atalaya.insight.bundle.Setup;
import dev.atalaya.insight.findings.Board;
import dev.atalaya.insight.findings.Finding;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/// The floor of an open profile at one moment, for support bundles on the command line.
///
/// @param setup as last heard of
record LiveBundles(ConsoleSession session, Setup setup, BundleSource bundles) implements BundleFloor {

    @Override
    public List<Finding> findings() throws UnansweredException {
        Board board = LiveFindings.board(session);
        return Stream.concat(board.open().stream(), board.snoozed().stream().map(Board.Snoozed::finding))
                .toList();
    }

    @Override
    public List<GroupName> groups() {
        return setup.groups().stream().map(LiveBundles::name).toList();
    }

    private static GroupName name(Group group) {
        return new GroupName(group.id(), group.name(), group.zone());
    }

    @Override
    public ZoneId zone() {
        return setup.zone();
    }
}
