package dev.atalaya.export.pdf;

import java.util.ArrayList;
import java.util.List;

/// What stands on one page, found before anything is drawn so that each page knows how many there are.
///
/// @param number from 1
/// @param blocks from above
/// @param last legend and notes stand below the blocks
record Page(int number, List<Block> blocks, boolean last) {

    /// What a section without rows needs: its heading and its sums.
    private static final float EMPTY = Layout.SECTION + Layout.SUMS + Layout.GAP;

    /// Some of a section's rows.
    ///
    /// @param begins false where the section began on a page before
    /// @param ends its sums stand below
    record Block(Booklet.Section section, List<Booklet.Row> rows, boolean begins, boolean ends) {

        float height() {
            return Layout.SECTION + rows.size() * Layout.ROW + (ends ? Layout.SUMS : 0) + Layout.GAP;
        }
    }

    static List<Page> of(Booklet booklet, Paper paper) {
        List<Page> pages = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        float free = paper.height() - Layout.top(1) - Layout.BOTTOM;
        for (Booklet.Section section : booklet.sections()) {
            int done = 0;
            boolean ends = false;
            while (!ends) {
                int rows = rowsIn(free, section, done);
                boolean fits = rows > 0 || section.rows().isEmpty() && free >= EMPTY;
                if (!fits && !blocks.isEmpty()) {
                    pages.add(new Page(pages.size() + 1, List.copyOf(blocks), false));
                    blocks.clear();
                    free = paper.height() - Layout.top(pages.size() + 1) - Layout.BOTTOM;
                    continue;
                }
                ends = done + rows >= section.rows().size();
                Block block = new Block(section, section.rows().subList(done, done + rows), done == 0, ends);
                blocks.add(block);
                free -= block.height();
                done += rows;
            }
        }
        if (free < Layout.legend(booklet) && !blocks.isEmpty()) {
            pages.add(new Page(pages.size() + 1, List.copyOf(blocks), false));
            blocks.clear();
        }
        pages.add(new Page(pages.size() + 1, List.copyOf(blocks), true));
        return List.copyOf(pages);
    }

    /// How many of the rows left find room; the last one only with the sums below it.
    private static int rowsIn(float free, Booklet.Section section, int done) {
        int left = section.rows().size() - done;
        float room = free - Layout.SECTION - Layout.GAP;
        int most = Math.max(0, (int) (room / Layout.ROW));
        if (most < left) return most;
        return left * Layout.ROW + Layout.SUMS <= room ? left : Math.max(0, left - 1);
    }
}
