package dev.atalaya.export.pdf;

import java.util.List;

/// Draws some rows of a section under its heading and axis.
final class BlockPainter {

    static final float DOT = 1.8f;
    private static final float SMALL = 1.1f;
    /// So many dots in a row would hide the bars below them.
    private static final int MANY = 40;

    private final Booklet booklet;
    private final Paper paper;
    private final Ink ink;
    private final float from;
    private final float to;

    BlockPainter(Booklet booklet, Paper paper, Ink ink) {
        this.booklet = booklet;
        this.paper = paper;
        this.ink = ink;
        from = Layout.chartFrom();
        to = Layout.chartTo(booklet, paper);
    }

    void draw(Page.Block block, float top) {
        float y = top + 11;
        String title = block.section().title()
                + (block.begins() || block.section().title().isEmpty() ? "" : " …");
        ink.text(ink.fit(title, to - Layout.MARGIN, 10, true), Layout.MARGIN, y, 10, true, Tint.TEXT);
        y += 15;
        ink.text(booklet.lead(), Layout.MARGIN, y, 7.5f, false, Tint.QUIET);
        axis(block.section().ticks(), y);
        for (int i = 0; i < booklet.columns().size(); i++) {
            String heading = ink.fit(booklet.columns().get(i), Layout.SUM - 3, 7, false);
            ink.textTo(heading, right(i), y, 7, false, Tint.QUIET);
        }
        y = top + Layout.SECTION - 2;
        rule(y);
        for (Booklet.Row row : block.rows()) {
            row(row, y);
            y += Layout.ROW;
            rule(y);
        }
        if (block.ends()) sums(block.section().sums(), y + 13, true);
    }

    private void rule(float y) {
        ink.line(Layout.MARGIN, y, paper.width() - Layout.MARGIN, y, Tint.LINE);
    }

    private float right(int column) {
        return paper.width() - Layout.MARGIN - (booklet.columns().size() - 1 - column) * Layout.SUM;
    }

    private float x(double share) {
        return (float) (from + share * (to - from));
    }

    private void axis(List<Booklet.Tick> ticks, float y) {
        float free = 0;
        for (Booklet.Tick tick : ticks) {
            float x = x(tick.at());
            float width = ink.width(tick.text(), 7, false);
            if (x < free || x + width > to + 4) continue;
            ink.text(tick.text(), x, y, 7, false, Tint.QUIET);
            free = x + width + 5;
        }
    }

    private void row(Booklet.Row row, float top) {
        float room = Layout.NAMES - 8;
        float badge = row.badge().isEmpty() ? 0 : ink.width(row.badge(), 6, true) + 10;
        String name = ink.fit(row.name(), room - badge, 9, true);
        float end = ink.text(name, Layout.MARGIN, top + 11, 9, true, Tint.TEXT);
        if (badge > 0) {
            ink.frame(end + 4, top + 4.5f, badge - 4, 8, 2, Tint.TEST);
            ink.text(row.badge(), end + 7, top + 10.7f, 6, true, Tint.TEST);
        }
        ink.text(ink.fit(row.under(), room, 7, false), Layout.MARGIN, top + 20, 7, false, Tint.QUIET);
        float bar = top + (Layout.ROW - Layout.BAR) / 2;
        for (Booklet.Bar one : row.bars()) {
            float width = Math.max(0.4f, x(one.to()) - x(one.from()) - 0.4f);
            bar(one.fill(), x(one.from()), bar, width, Layout.BAR);
        }
        float radius = row.dots().size() > MANY ? SMALL : DOT;
        for (Booklet.Dot dot : row.dots()) dot(dot.bad(), x(dot.at()), top + Layout.ROW / 2, radius);
        sums(row.sums(), top + 15, false);
    }

    void bar(Booklet.Fill fill, float x, float y, float width, float height) {
        Tint tint = switch (fill) {
            case OK -> Tint.OK;
            case WARN -> Tint.WARN;
            case OFF -> Tint.OFF;
            case HATCHED -> Tint.GROUND;
        };
        ink.box(x, y, width, height, 0, tint);
        if (fill == Booklet.Fill.HATCHED) ink.hatch(x, y, width, height, Tint.OFF);
    }

    void dot(boolean bad, float x, float y, float radius) {
        ink.dot(x, y, radius, bad ? Tint.BAD : Tint.PAPER, bad ? Tint.PAPER : Tint.TEXT);
    }

    private void sums(List<Booklet.Sum> sums, float y, boolean strong) {
        for (int i = 0; i < sums.size(); i++) {
            Booklet.Sum sum = sums.get(i);
            ink.textTo(sum.text(), right(i), y, 8.5f, strong, sum.tint());
        }
    }
}
