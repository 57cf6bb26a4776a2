package dev.atalaya.cli.ask;

import dev.atalaya.insight.sheet.Present;
import dev.atalaya.insight.sheet.SheetSource;
import java.time.ZoneId;
import java.util.List;

/// What a report is made of: an open profile's floor and its history.
public interface ReportFloor {

    List<GroupName> groups();

    /// The account's zone, for groups that have none in common.
    ZoneId zone();

    /// Account, names and the platform's time.
    Present present();

    SheetSource reports();
}
