package dev.atalaya.export.pdf;

/// The colours on paper: the screens' ones, dark enough for white paper and a black and white printer.
public enum Tint {
    TEXT(0x1B2430),
    QUIET(0x5F6B7A),
    LINE(0xD5DBE3),
    GROUND(0xF4F6F9),
    OK(0x2F9E58),
    WARN(0xD9932A),
    OFF(0xC9D0D9),
    BAD(0xD23F36),
    TEST(0x7B4FD0),
    PAPER(0xFFFFFF);

    private final int rgb;

    Tint(int rgb) {
        this.rgb = rgb;
    }

    int red() {
        return rgb >> 16;
    }

    int green() {
        return rgb >> 8 & 0xFF;
    }

    int blue() {
        return rgb & 0xFF;
    }
}
