package dev.atalaya.store.h2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.store.StoreException;
import dev.atalaya.store.StoreException.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailuresTest {

    @TempDir
    Path folder;

    private StoreException of(IOException cause) {
        SQLException thrown = new SQLException("IO Exception: \"x\"", "90028", ErrorCode.IO_EXCEPTION_2, cause);
        return Failures.of(folder.resolve("own.mv.db"), thrown);
    }

    @Test
    void whatEndsTooEarlyIsToldApartAndInWords() {
        StoreException cut = of(new EOFException());
        assertThat(Failures.cut(cut)).isTrue();
        assertThat(cut.kind()).isEqualTo(Kind.DAMAGED);
        assertThat(cut).hasMessage("own.mv.db: IO Exception: \"x\"");
    }

    @Test
    void noNameOfAJavaClassIsLeft() {
        assertThat(of(new IOException("java.nio.file.FileSystemException: retry:/p/own.mv.db: Disk quota exceeded")))
                .hasMessage("own.mv.db: /p/own.mv.db: Disk quota exceeded");
    }

    @Test
    void whatIsOnlyReadIsNotDamaged() {
        SQLException cause = new SQLException("The database is read only", "90097", ErrorCode.DATABASE_IS_READ_ONLY);
        assertThat(Failures.of(folder.resolve("own.mv.db"), cause).kind()).isEqualTo(Kind.READ_ONLY);
    }

    @Test
    void anyOtherTroubleWithReadingIsTheDisks() {
        StoreException failed = of(new IOException("Input/output error"));
        assertThat(failed.kind()).isEqualTo(Kind.DISK);
        assertThat(Failures.cut(failed)).isFalse();
        assertThat(failed).hasMessage("own.mv.db: Input/output error");
    }

    @Test
    void whatWasWaitedForInVainSaysNothingOfTheFile() {
        SQLException cause = new SQLException("Timeout trying to lock table", "HYT00", ErrorCode.LOCK_TIMEOUT_1);
        assertThat(Failures.unreadable(Failures.of(folder.resolve("own.mv.db"), cause)))
                .isFalse();
    }

    @Test
    void aBatchIsAsItsStatementWas() {
        SQLException thrown = new SQLException(
                "IO Exception: \"x\"", "90028", ErrorCode.IO_EXCEPTION_2, new IOException("No space left on device"));
        BatchUpdateException batch = new BatchUpdateException(thrown.getMessage(), "90028", 0, new int[0]);
        batch.setNextException(thrown);
        StoreException failed = Failures.of(folder.resolve("own.mv.db"), batch);
        assertThat(failed.kind()).isEqualTo(Kind.DISK);
        assertThat(failed).hasMessage("own.mv.db: No space left on device");
    }
}
