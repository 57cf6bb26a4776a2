package dev.atalaya.export.pdf;

/// Sizes of paper, laid across.
public enum Paper {
    A4(842, 595),
    LETTER(792, 612);

    private final float width;
    private final float height;

    Paper(float width, float height) {
        this.width = width;
        this.height = height;
    }

    /// In points.
    float width() {
        return width;
    }

    float height() {
        return height;
    }
}
