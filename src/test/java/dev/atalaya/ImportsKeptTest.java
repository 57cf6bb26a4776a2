package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.floor.Stretch;
import dev.atalaya.intake.Intake;
import dev.atalaya.intake.Samples;
import dev.atalaya.store.StoreException;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.sync.FakePlatform;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.FloorSync;
import dev.atalaya.sync.HistoryService;
import dev.atalaya.sync.Threads;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A profile's imports while it is open.
@Timeout(60)
class ImportsKeptTest {

    private final FakePlatform platform = new FakePlatform();
    private ProfileFiles files;
    private FloorSync sync;
    private ImportsKept kept;

    @BeforeEach
    void open(@TempDir Path folder) {
        Threads threads = new Threads(failure -> {});
        files = ImportFilesTest.open(folder);
        sync = new FloorSync(platform, files.cache(), files.own(), threads);
        kept = new ImportsKept(files, sync, threads);
    }

    @AfterEach
    void close() {
        kept.close();
        sync.close();
        files.close();
    }

    private Intake intake() {
        return Objects.requireNonNull(kept.intake());
    }

    @Test
    void aConversationOfWhichThePlatformTellsLaterCountsOnceWithoutARestart() throws Exception {
        ImportFilesTest.take("conversaciones-octubre.csv", intake());
        platform.decisions.add(
                ImportFilesTest.recorded(ImportFilesTest.logged(files).getFirst()));
        sync.start();
        kept.start();
        HistoryService history = Objects.requireNonNull(sync.history());
        history.ensure(new Stretch(ImportFilesTest.FROM, ImportFilesTest.TO), _ -> {})
                .ended()
                .join();
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> ImportFilesTest.logged(files).size() == 80);
        assertThat(ImportFilesTest.logged(files))
                .hasSize(80)
                .filteredOn(ImportFilesTest::isRecorded)
                .hasSize(1);
    }

    @Test
    void whatWasImportedComesBackIntoTheLogThatAnotherPlatformHasEmptied() throws Exception {
        ImportFilesTest.take("conversaciones-octubre.csv", intake());
        sync.start();
        kept.start();
        while (!isPlatforms(FloorFixtures.PLATFORM)) Thread.onSpinWait();
        platform.platformId = "another";
        while (!isPlatforms("another")) {
            platform.beat();
            Thread.onSpinWait();
        }
        while (ImportFilesTest.logged(files).size() < 80) Thread.onSpinWait();
    }

    @Test
    void aSupervisorSeesInTheLogWhatHeImportedOfGroupsThatNoPlatformKnows(@TempDir Path elsewhere) throws Exception {
        platform.me = FloorFixtures.supervisor(FloorFixtures.SOPORTE);
        sync.start();
        kept.start();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> isPlatforms(FloorFixtures.PLATFORM));
        Path file = elsewhere.resolve("viejo.csv");
        Files.writeString(file, """
                Conversación;Cliente;Canal;Grupo;Agente;Abierta;Asignada;Primera respuesta;Cerrada
                1;Elena Cano;WhatsApp;Equipo viejo;Nuria Gil;12/10/2026 08:36:40;12/10/2026 08:36:44;;
                2;Raúl Mora;WhatsApp;Ventas;Nuria Gil;13/10/2026 08:36:40;13/10/2026 08:36:44;;
                """);
        Intake.Opened opened = Intake.open(file);

        intake().take(intake().attempt(opened, Samples.plan(opened), Cancel.NEVER, _ -> {}));
        intake().fill(_ -> {});

        assertThat(ImportFilesTest.logged(files)).hasSize(2);
        DecisionLog his = Objects.requireNonNull(sync.log());
        assertThat(his.older(LogFilter.ALL, null, 10, Cancel.NEVER))
                .extracting(row -> row.decision().groupId())
                .containsExactly("imported:Equipo viejo");
        assertThat(sync.sees("imported:Equipo viejo")).isTrue();
        assertThat(sync.sees(FloorFixtures.VENTAS)).isFalse();
    }

    private boolean isPlatforms(String id) {
        return Objects.requireNonNull(files.cache())
                .me()
                .filter(me -> me.platformId().equals(id))
                .isPresent();
    }

    @Test
    void beforeTheOwnFileIsExchangedTheLogForgetsAlsoWhatNobodyKnowsOf() throws Exception {
        long no = ImportFilesTest.take("conversaciones-octubre.csv", intake());
        Objects.requireNonNull(files.own()).imports().remove(no);
        assertThat(ImportFilesTest.logged(files)).hasSize(80);
        kept.leaveLog();
        assertThat(ImportFilesTest.logged(files)).isEmpty();
        assertThatThrownBy(() -> ImportFilesTest.take("conversaciones-octubre.csv", intake()))
                .isInstanceOf(StoreException.class);
        assertThat(ImportFilesTest.logged(files)).isEmpty();
    }
}
