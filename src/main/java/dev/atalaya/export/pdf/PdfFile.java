package dev.atalaya.export.pdf;

import dev.atalaya.export.Export.Ended;
import dev.atalaya.export.PartFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;

/// Writes a [Booklet] as PDF. What stood under the name stays until the new file is complete.
public final class PdfFile {

    private PdfFile() {}

    /// Blocks until it is done.
    public static Ended write(Booklet booklet, Paper paper, Path file) {
        return PartFile.write(file, out -> onto(booklet, paper, out));
    }

    /// @return how many pages there are
    static int onto(Booklet booklet, Paper paper, OutputStream out) throws IOException {
        try {
            return write(booklet, paper, out);
        } catch (ExceptionConverter e) {
            // So the library tells of a disk that is full.
            throw new IOException(e.getException().getMessage(), e.getException());
        } catch (DocumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static int write(Booklet booklet, Paper paper, OutputStream out) throws IOException {
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
}
