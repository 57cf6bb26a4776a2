package dev.atalaya.export.pdf;

import java.util.List;

/// Draws a page: head, tiles, blocks, foot.
final class PagePainter {

    private final Booklet booklet;
    private final Paper paper;
    private final Ink ink;
    private final BlockPainter blocks;

    PagePainter(Booklet booklet, Paper paper, Ink ink) {
        this.booklet = booklet;
        this.paper = paper;
        this.ink = ink;
        blocks = new BlockPainter(booklet, paper, ink);
    }

    void draw(Page page, int of) {
        if (page.number() == 1) head();
        else shortHead();
        float y = Layout.top(page.number());
        for (Page.Block block : page.blocks()) {
            blocks.draw(block, y);
            y += block.height();
        }
        if (page.last()) legend(y);
        foot(page.number(), of);
    }

    private void head() {
        float x = Layout.MARGIN;
        ink.text(booklet.title(), x, 42, 17, true, Tint.TEXT);
        float y = 57;
        float room = paper.width() - 2 * x;
        for (String line : booklet.under()) {
            ink.text(ink.fit(line, room, 8.5f, false), x, y, 8.5f, false, Tint.QUIET);
            y += 11;
        }
        tiles(booklet.tiles(), Layout.head() + 4);
    }

    private void shortHead() {
        float x = ink.text(booklet.title(), Layout.MARGIN, 28, 9, true, Tint.TEXT) + 8;
        String first = booklet.under().isEmpty() ? "" : booklet.under().getFirst();
        ink.text(ink.fit(first, paper.width() - x - Layout.MARGIN, 8.5f, false), x, 28, 8.5f, false, Tint.QUIET);
    }

    private void tiles(List<Booklet.Tile> tiles, float y) {
        if (tiles.isEmpty()) return;
        float gap = 8;
        float width = (paper.width() - 2 * Layout.MARGIN - gap * (tiles.size() - 1)) / tiles.size();
        float height = Layout.TILES - 14;
        float x = Layout.MARGIN;
        for (Booklet.Tile tile : tiles) {
            ink.box(x, y, width, height, 4, Tint.GROUND);
            float room = width - 16;
            ink.text(ink.fit(tile.label(), room, 7.5f, false), x + 8, y + 12, 7.5f, false, Tint.QUIET);
            ink.text(ink.fit(tile.value(), room, 14, true), x + 8, y + 27, 14, true, tile.tint());
            float line = y + 38;
            for (String part : ink.lines(tile.note(), room, 7)) {
                ink.text(part, x + 8, line, 7, false, Tint.QUIET);
                line += 9;
            }
            x += width + gap;
        }
    }

    private void legend(float top) {
        float y = top + 10;
        float x = Layout.MARGIN;
        for (Booklet.Key key : booklet.legend()) {
            switch (key) {
                case Booklet.Key.OfBar bar -> blocks.bar(bar.fill(), x, y - 6, 12, 7);
                case Booklet.Key.OfDot dot -> blocks.dot(dot.bad(), x + 8, y - 2.5f, BlockPainter.DOT);
            }
            x = ink.text(key.text(), x + 16, y, 7.5f, false, Tint.QUIET) + 14;
        }
        for (String note : booklet.notes()) {
            y += 12;
            String line = ink.fit(note, paper.width() - 2 * Layout.MARGIN, 7.5f, false);
            ink.text(line, Layout.MARGIN, y, 7.5f, false, Tint.QUIET);
        }
    }

    private void foot(int page, int of) {
        float y = paper.height() - 20;
        ink.line(Layout.MARGIN, y - 11, paper.width() - Layout.MARGIN, y - 11, Tint.LINE);
        String number = booklet.page().apply(Integer.toString(page), Integer.toString(of));
        float room = paper.width() - 2 * Layout.MARGIN - ink.width(number, 7.5f, false) - 20;
        ink.text(ink.fit(booklet.foot(), room, 7.5f, false), Layout.MARGIN, y, 7.5f, false, Tint.QUIET);
        ink.textTo(number, paper.width() - Layout.MARGIN, y, 7.5f, false, Tint.QUIET);
    }
}
