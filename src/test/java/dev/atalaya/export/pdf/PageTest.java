package dev.atalaya.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.export.Export.Ended;
import dev.atalaya.export.PartFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {

    private static final Booklet.Row ROW = new Booklet.Row("Ana", "", "", List.of(), List.of(), List.of());

    private static Booklet booklet(List<Integer> rows) {
        return booklet(rows, (page, of) -> page + "/" + of);
    }

    private static Booklet booklet(List<Integer> rows, BinaryOperator<String> page) {
        return new Booklet(
                "en",
                "Report",
                List.of(),
                List.of(),
                "",
                List.of(),
                rows.stream().map(PageTest::section).toList(),
                List.of(),
                List.of(),
                "",
                page);
    }

    private static Booklet.Section section(int rows) {
        List<Booklet.Row> all = Stream.generate(() -> ROW).limit(rows).toList();
        return new Booklet.Section("Group of " + rows, List.of(), all, List.of());
    }

    @Provide
    Arbitrary<List<Integer>> sizes() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.just(0)),
                        Tuple.of(2, Arbitraries.integers().between(1, 40)))
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 300)
    void eachSectionIsThereOnceAndNothingStandsBelowThePage(@ForAll("sizes") List<Integer> sizes, @ForAll Paper paper) {
        List<Page> pages = Page.of(booklet(sizes), paper);

        List<Integer> found = new ArrayList<>();
        int rows = 0;
        for (Page page : pages) {
            float height = 0;
            for (Page.Block block : page.blocks()) {
                height += block.height();
                rows += block.rows().size();
                if (!block.ends()) continue;
                found.add(rows);
                rows = 0;
            }
            assertThat(height).isLessThanOrEqualTo(paper.height() - Layout.top(page.number()) - Layout.BOTTOM);
        }
        assertThat(found).isEqualTo(sizes);
    }

    private static Ended write(Booklet booklet, Path file) {
        return PartFile.write(file, out -> PdfFile.write(booklet, Paper.A4, out));
    }

    @Test
    void whatGoesWrongWhileWritingLeavesNothingBehind(@TempDir Path folder) throws IOException {
        Booklet fails = booklet(List.of(), (page, of) -> {
            throw new IllegalStateException("no page " + page);
        });

        assertThatThrownBy(() -> write(fails, folder.resolve("r.pdf"))).hasMessage("no page 1");

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aDiskThatIsFullIsSaid() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatThrownBy(() -> PdfFile.write(booklet(List.of(3)), Paper.A4, full))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No space left on device");
    }

    @Test
    void aFolderThatIsNotThereIsSaid(@TempDir Path folder) {
        Path file = folder.resolve("no/r.pdf");

        assertThat(write(booklet(List.of(1)), file)).isInstanceOf(Ended.Failed.class);
    }
}
