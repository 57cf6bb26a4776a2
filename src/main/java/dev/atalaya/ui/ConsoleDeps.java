package dev.atalaya.ui;

import dev.atalaya.alerts.Alerting;
import dev.atalaya.floor.AttentionLimits;
import dev.atalaya.insight.bundle.BundleSource;
import dev.atalaya.insight.findings.FindingsFeed;
import dev.atalaya.insight.sheet.SheetSource;
import dev.atalaya.intake.Intake;
import dev.atalaya.store.AuditTrail;
import dev.atalaya.store.Keepsakes;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.sync.HistoryService;
import dev.atalaya.sync.Lookup;
import dev.atalaya.sync.Outbox;
import dev.atalaya.sync.UiExecutor;
import dev.atalaya.ui.live.UiTimer;
import dev.atalaya.ui.past.PastSource;
import dev.atalaya.ui.settings.Connections;
import dev.atalaya.ui.settings.Restoring;
import dev.atalaya.ui.shell.SettingsHolder;
import dev.atalaya.ui.shell.SimulatedPlatform;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the console's window stands on.
///
/// @param log null where this console has no files: another one has them, or they cannot be opened
/// @param keepsakes null where there are no files
/// @param audit what was done from here; null where there are no files
/// @param findings null where nothing looks for them
/// @param alerts null where nobody is told of findings
/// @param reports null where there are no files
/// @param bundles null where there are no files
/// @param history null where there are no files
/// @param past null where there are no files
/// @param background runs what may block
/// @param limits puts limits of attention into force
/// @param restoring null where there are no files
/// @param intake imports report files; null where there are no files
/// @param connections null where there is only one platform to be had
/// @param simulated null on a real platform
/// @param zone the account's, as last known
public record ConsoleDeps(
        Outbox outbox,
        Lookup lookup,
        @Nullable DecisionLog log,
        @Nullable Keepsakes keepsakes,
        @Nullable AuditTrail audit,
        @Nullable FindingsFeed findings,
        @Nullable Alerting alerts,
        @Nullable SheetSource reports,
        @Nullable BundleSource bundles,
        @Nullable HistoryService history,
        @Nullable PastSource past,
        Executor background,
        SettingsHolder settings,
        UiExecutor ui,
        UiTimer timer,
        Consumer<AttentionLimits> limits,
        @Nullable Connections connections,
        @Nullable Restoring restoring,
        @Nullable Intake intake,
        @Nullable SimulatedPlatform simulated,
        ZoneId zone) {}
