package dev.atalaya.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Looks into a workbook before it is read: that it is one, and that it does not swell up beyond all measure.
final class ZipGuard {

    /// Unpacked. A workbook of a million lines has some 300 MB.
    static final long MOST_BYTES = 400L << 20;
    /// Texts that are shared among cells are held in memory.
    static final long MOST_SHARED = 64L << 20;

    private static final int MOST_ENTRIES = 2_000;
    private static final int PIECE = 1 << 16;
    private static final String SHARED = "xl/sharedStrings.xml";

    private ZipGuard() {}

    static void check(Path file) throws IOException, UnreadableException {
        String name = ReportFile.name(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) throw new UnreadableException("intake.file.no-workbook", name);
            if (zip.size() > MOST_ENTRIES) throw new UnreadableException("intake.file.swells", name, MOST_BYTES >> 20);
            long total = 0;
            byte[] piece = new byte[PIECE];
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                long most = entry.getName().equals(SHARED) ? MOST_SHARED : MOST_BYTES;
                total += unpacked(zip, entry, Math.min(most, MOST_BYTES - total), piece, name);
            }
        } catch (ZipException _) {
            throw new UnreadableException("intake.file.no-workbook", name);
        }
    }

    /// What an entry says of its own size may be a lie: it is counted.
    private static long unpacked(ZipFile zip, ZipEntry entry, long most, byte[] piece, String name)
            throws IOException, UnreadableException {
        long bytes = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                bytes += read;
                if (bytes > most) throw new UnreadableException("intake.file.swells", name, MOST_BYTES >> 20);
            }
        }
        return bytes;
    }
}
