package dev.atalaya.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;

/// Draws texts and boxes on a page. Heights are told from the top of the page.
final class Ink {

    private final float pageHeight;
    private final BaseFont plain;
    private final BaseFont bold;
    private PdfContentByte page;

    Ink(PdfContentByte page, float pageHeight) throws IOException {
        this.page = page;
        this.pageHeight = pageHeight;
        plain = font("Inter-Regular.otf");
        bold = font("Inter-SemiBold.otf");
    }

    private static BaseFont font(String name) throws IOException {
        try (InputStream in = Ink.class.getResourceAsStream("/dev/atalaya/ui/theme/" + name)) {
            if (in == null) throw new IOException("the font is missing: " + name);
            return BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, in.readAllBytes(), null);
        }
    }

    void on(PdfContentByte next) {
        page = next;
    }

    void box(float x, float y, float width, float height, float round, Tint tint) {
        fill(tint);
        if (round > 0) page.roundRectangle(x, pageHeight - y - height, width, height, round);
        else page.rectangle(x, pageHeight - y - height, width, height);
        page.fill();
    }

    void frame(float x, float y, float width, float height, float round, Tint tint) {
        stroke(tint);
        page.setLineWidth(0.6f);
        page.roundRectangle(x, pageHeight - y - height, width, height, round);
        page.stroke();
    }

    void line(float x, float y, float toX, float toY, Tint tint) {
        stroke(tint);
        page.setLineWidth(0.5f);
        page.moveTo(x, pageHeight - y);
        page.lineTo(toX, pageHeight - toY);
        page.stroke();
    }

    /// Slanting lines within a box.
    void hatch(float x, float y, float width, float height, Tint tint) {
        page.saveState();
        page.rectangle(x, pageHeight - y - height, width, height);
        page.clip();
        page.newPath();
        for (float at = x - height; at < x + width; at += 3) line(at, y + height, at + height, y, tint);
        page.restoreState();
    }

    void dot(float x, float y, float radius, Tint tint, Tint ring) {
        fill(tint);
        stroke(ring);
        page.setLineWidth(0.25f);
        page.circle(x, pageHeight - y, radius);
        page.fillStroke();
    }

    /// @param y of the line that the letters stand on
    /// @return where the text ends
    float text(String text, float x, float y, float size, boolean strong, Tint tint) {
        BaseFont font = strong ? bold : plain;
        fill(tint);
        page.beginText();
        page.setFontAndSize(font, size);
        page.setTextMatrix(x, pageHeight - y);
        page.showText(text);
        page.endText();
        return x + width(text, size, strong);
    }

    void textTo(String text, float right, float y, float size, boolean strong, Tint tint) {
        text(text, right - width(text, size, strong), y, size, strong, tint);
    }

    float width(String text, float size, boolean strong) {
        return (strong ? bold : plain).getWidthPoint(text, size);
    }

    /// The text, or as much of its beginning as there is room for.
    String fit(String text, float room, float size, boolean strong) {
        if (width(text, size, strong) <= room) return text;
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).strip() + "…", size, strong) > room) end--;
        return end == 0 ? "" : text.substring(0, end).strip() + "…";
    }

    /// The text in one line or two, parted between words; the second one no longer than there is room for.
    List<String> lines(String text, float room, float size) {
        if (width(text, size, false) <= room) return List.of(text);
        int end = text.lastIndexOf(' ');
        while (end > 0 && width(text.substring(0, end), size, false) > room) end = text.lastIndexOf(' ', end - 1);
        if (end <= 0) return List.of(fit(text, room, size, false));
        return List.of(text.substring(0, end), fit(text.substring(end + 1), room, size, false));
    }

    private void fill(Tint tint) {
        page.setRGBColorFill(tint.red(), tint.green(), tint.blue());
    }

    private void stroke(Tint tint) {
        page.setRGBColorStroke(tint.red(), tint.green(), tint.blue());
    }
}
