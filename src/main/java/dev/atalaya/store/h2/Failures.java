package dev.atalaya.store.h2;

import dev.atalaya.store.StoreException;
import dev.atalaya.store.StoreException.Kind;
import dev.atalaya.store.files.Disk;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/// What H2's exceptions mean to us.
public final class Failures {

    static final int CLOSED = ErrorCode.DATABASE_IS_CLOSED;

    private static final Set<Integer> CLOSED_CODES =
            Set.of(CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN, ErrorCode.OBJECT_CLOSED);
    private static final Set<Integer> DAMAGE = Set.of(
            DataUtils.ERROR_FILE_CORRUPT,
            DataUtils.ERROR_UNSUPPORTED_FORMAT,
            DataUtils.ERROR_SERIALIZATION,
            DataUtils.ERROR_CHUNK_NOT_FOUND,
            DataUtils.ERROR_BLOCK_NOT_FOUND,
            DataUtils.ERROR_INTERNAL);
    private static final Pattern ADDED_BY_H2 = Pattern.compile(
            "; SQL statement:$| \\[[\\d-]+]$| \\[[\\d.]+/\\d+]$|\\b(?:[a-z]\\w*\\.)+[A-Z]\\w*: |\\bretry:");

    private Failures() {}

    public static StoreException of(Path file, SQLException failure) {
        SQLException cause = told(failure);
        Kind kind = kind(file, cause);
        return new StoreException(kind, file.getFileName() + ": " + inShort(cause), cause);
    }

    /// A batch's exception repeats the message of the one that tells why, but has no cause itself.
    private static SQLException told(SQLException failure) {
        SQLException next = failure.getNextException();
        return failure instanceof BatchUpdateException && next != null ? next : failure;
    }

    /// True when the key does not fit, or the head of the file is damaged, which looks the same from outside.
    public static boolean unreadableHead(SQLException cause) {
        return cause.getErrorCode() == ErrorCode.FILE_ENCRYPTION_ERROR_1
                || cause.getErrorCode() == ErrorCode.WRONG_USER_OR_PASSWORD;
    }

    /// True when a file that cannot even be opened and read must be damaged: garbled pages can look like
    /// anything to H2.
    public static boolean unreadable(StoreException failure) {
        return failure.kind() == Kind.DAMAGED || (failure.kind() == Kind.OTHER && !waited(failure.getCause()));
    }

    /// What was waited for in vain says nothing of the file.
    private static boolean waited(@Nullable Throwable cause) {
        return cause instanceof SQLException sql && sql.getErrorCode() == ErrorCode.LOCK_TIMEOUT_1;
    }

    /// True when what was read is shorter than it must be, which no failing disk says.
    public static boolean cut(StoreException failure) {
        return cut(failure.getCause());
    }

    private static boolean cut(@Nullable Throwable cause) {
        for (Throwable e = cause; e != null; e = e.getCause()) {
            if (e instanceof EOFException) return true;
        }
        return false;
    }

    static Kind kind(Path file, SQLException cause) {
        if (anyDamage(cause) || cut(cause)) return Kind.DAMAGED;
        if (cause.getErrorCode() == ErrorCode.DATABASE_IS_READ_ONLY) return Kind.READ_ONLY;
        if (anyIo(cause)) return Disk.troubleAt(file);
        if (cause.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) return Kind.IN_USE;
        return CLOSED_CODES.contains(cause.getErrorCode()) ? Kind.CLOSED : Kind.OTHER;
    }

    private static boolean anyDamage(@Nullable Throwable cause) {
        for (Throwable e = cause; e != null; e = e.getCause()) {
            if (e instanceof MVStoreException store && DAMAGE.contains(store.getErrorCode()) && !anyIo(e)) return true;
            if (e instanceof SQLException sql && sql.getErrorCode() == ErrorCode.FILE_CORRUPTED_1) return true;
        }
        return false;
    }

    private static boolean anyIo(@Nullable Throwable cause) {
        for (Throwable e = cause; e != null; e = e.getCause()) {
            if (e instanceof IOException) return true;
        }
        return false;
    }

    /// The first line of the deepest that says something, without what H2 adds.
    private static String inShort(SQLException cause) {
        String message = String.valueOf(cause.getMessage());
        for (Throwable e = cause.getCause(); e != null; e = e.getCause()) {
            if (e.getMessage() != null) message = e.getMessage();
        }
        String line = message.lines().findFirst().orElse(message);
        return ADDED_BY_H2.matcher(line).replaceAll("");
    }
}
