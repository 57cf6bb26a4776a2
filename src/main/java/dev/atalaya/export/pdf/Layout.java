package dev.atalaya.export.pdf;

/// Where things stand on a page, in points.
final class Layout {

    static final float MARGIN = 34;
    static final float BOTTOM = 40;
    static final float SECTION = 34;
    static final float ROW = 24;
    static final float SUMS = 20;
    static final float GAP = 8;
    static final float NAMES = 132;
    static final float SUM = 50;
    static final float BAR = 9;
    private static final float HEAD = 74;
    private static final float SHORT_HEAD = 40;
    static final float TILES = 66;
    private static final float NOTE = 12;

    private Layout() {}

    /// Where the first block begins; only the first page has the tiles.
    static float top(int page) {
        return page == 1 ? HEAD + TILES : SHORT_HEAD;
    }

    static float head() {
        return HEAD;
    }

    /// What legend and notes need.
    static float legend(Booklet booklet) {
        return 20 + booklet.notes().size() * NOTE;
    }

    static float chartFrom() {
        return MARGIN + NAMES;
    }

    static float chartTo(Booklet booklet, Paper paper) {
        return paper.width() - MARGIN - booklet.columns().size() * SUM - 8;
    }
}
