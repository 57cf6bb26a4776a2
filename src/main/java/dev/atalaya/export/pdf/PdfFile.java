package dev.atalaya.export.pdf;

import dev.atalaya.export.Export.Ended;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;

/// Writes a [Booklet] as PDF. What stood under the name stays until the new file is complete.
public final class PdfFile {

    private PdfFile() {}

    /// Blocks until it is done.
    public static Ended write(Booklet booklet, Paper paper, Path file) {
        Path part = null;
        try {
            part = Files.createTempFile(file.toAbsolutePath().getParent(), ".export", ".pdf");
            int pages;
            try (OutputStream out = Files.newOutputStream(part)) {
                pages = write(booklet, paper, out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return new Ended.Done(file, pages);
        } catch (IOException | DocumentException e) {
            remove(part);
            return new Ended.Failed(file, why(e));
        }
    }

    /// @return how many pages there are
    static int write(Booklet booklet, Paper paper, OutputStream out) throws IOException {
        List<Page> pages = Page.of(booklet, paper);
        Document document = new Document(new Rectangle(paper.width(), paper.height()), 0, 0, 0, 0);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.addTitle(booklet.title());
        document.addSubject(String.join(" · ", booklet.under()));
        document.addCreator("Atalaya");
        document.open();
        document.setDocumentLanguage(booklet.language());
        Ink ink = new Ink(writer.getDirectContent(), paper.height());
        PagePainter painter = new PagePainter(booklet, paper, ink);
        for (Page page : pages) {
            document.newPage();
            writer.setPageEmpty(false);
            ink.on(writer.getDirectContent());
            painter.draw(page, pages.size());
        }
        document.close();
        return pages.size();
    }

    private static String why(Exception e) {
        if (e instanceof FileSystemException file && file.getReason() != null) return file.getReason();
        if (e instanceof FileSystemException file) return file.getClass().getSimpleName() + " " + file.getFile();
        return String.valueOf(e.getMessage());
    }

    private static void remove(@org.jspecify.annotations.Nullable Path part) {
        if (part == null) return;
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }
}
