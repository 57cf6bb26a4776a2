package dev.atalaya.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;

/// Writes a [Booklet] as PDF.
public final class PdfFile {

    private PdfFile() {}

    /// Writes to where somebody else reads it; the stream stays open.
    ///
    /// @return how many pages there are
    public static int write(Booklet booklet, Paper paper, OutputStream out) throws IOException {
        try {
            return pages(booklet, paper, out);
        } catch (ExceptionConverter e) {
            // So the library tells of a disk that is full.
            throw new IOException(e.getException().getMessage(), e.getException());
        } catch (DocumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static int pages(Booklet booklet, Paper paper, OutputStream out) throws IOException {
        List<Page> pages = Page.of(booklet, paper);
        Document document = new Document(new Rectangle(paper.width(), paper.height()), 0, 0, 0, 0);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
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
